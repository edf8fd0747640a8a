/** How people ask how an exercise goes, and what there is to know about it. */
import type { Samples } from '../../patterns';

export const explainExerciseSamples: Samples<
  'ListExercisesIntent' | 'ExplainExerciseIntent' | 'ReadStepsIntent' | 'AskAboutExerciseIntent'
> = {
  ListExercisesIntent: `
    what exercises do you have
    what exercises do you know
    what exercises are there
    what exercises can i do
    what exercises can you count
    what other exercises are there
    which exercises do you have
    which exercises do you know
    which exercises can you count
    what moves do you know
    which moves can you teach me
    what can you count
    what can you coach
    what can you teach me
    list exercises
    list the exercises
    list your exercises
    name some exercises
    tell me the exercises
    show me the exercises
    give me a list of exercises
    more exercises
    other exercises
    which exercise should i do
    choose an exercise
  `,
  ExplainExerciseIntent: `
    how long do i hold {exercise}
    how long should i hold a {exercise}
    {exercise} how long do i hold it
    how do i do a {exercise}
    how do i do the {exercise}
    how do i do {exercise}
    how do you do a {exercise}
    how do you do {exercise}
    how do i do a proper {exercise}
    how should i do a {exercise}
    how should i do {exercise}
    how to do a {exercise}
    how to do {exercise}
    how does a {exercise} go
    how does the {exercise} go
    how does the {exercise} work
    what is a {exercise}
    what is the {exercise}
    what are {exercise}
    what's a {exercise}
    what's the {exercise}
    what do i do in a {exercise}
    what does a {exercise} look like
    what was the {exercise} again
    explain {exercise}
    explain a {exercise}
    explain the {exercise}
    explain to me how to do a {exercise}
    describe {exercise}
    describe a {exercise}
    describe the {exercise}
    teach me {exercise}
    teach me a {exercise}
    teach me the {exercise}
    teach me how to do {exercise}
    show me {exercise}
    show me a {exercise}
    show me how to do a {exercise}
    tell me how to do a {exercise}
    tell me how to do {exercise}
    remind me how to do a {exercise}
    remind me how {exercise} work
    help me with {exercise}
    help me with my {exercise}
    i don't know how to do a {exercise}
    i've never done a {exercise}
    what's the right form for {exercise}
    what's the right form for a {exercise}
    what is the proper form for {exercise}
    correct form for {exercise}
    {exercise} form
    instructions for {exercise}
    how do i do it
    how do i do this
    how do i do that
    how do i do this one
    how do i do that one
    how do i do this exercise
    how does this exercise go
    how does this one go
    what's the right form
    explain it
    explain this
    explain that
    explain it again
    explain this one
    explain the exercise
    explain this exercise
    describe it
    describe the exercise
    teach me
    teach me how
    show me how
    tell me how
    i don't know how
    i don't know this one
    show me how you do {exercise}
    explain to me how {exercise} work
    explain that {exercise} to me
    explain the {exercise} to me
    talk me through {exercise}
    talk me through a {exercise}
    talk me through how to do a {exercise}
    talk me through how {exercise} work
    take me through how to do a {exercise}
    could you show me how to do {exercise}
    could you demonstrate {exercise}
    demonstrate a {exercise}
    how is a {exercise} done
    how are {exercise} done
    how would i do a {exercise}
    i forgot how to do {exercise}
    i can't remember how to do {exercise}
  `,
  ReadStepsIntent: `
    read the steps
    read me the steps
    read out the steps
    read the steps one by one
    read me the steps one by one
    read the steps one at a time
    read the steps slowly one by one
    give me the steps
    give me the steps one by one
    give me the steps one at a time
    tell me the steps
    what are the steps
    one step at a time
    step by step
    go step by step
    explain it step by step
    talk me through it step by step
    walk me through it
    walk me through the steps
    take me through it step by step
    read the steps for {exercise}
    read the steps of the {exercise}
    read me the steps for the {exercise}
    read the {exercise} steps one by one
    read the steps for {exercise} one by one
    what are the steps for {exercise}
    what are the steps of a {exercise}
    give me the steps for a {exercise}
    give me the {exercise} steps
    {exercise} step by step
    {exercise} one step at a time
    explain {exercise} step by step
    explain the {exercise} step by step
    how do i do a {exercise} step by step
    teach me {exercise} step by step
    take me through a {exercise} step by step
    walk me through a {exercise}
    walk me through the {exercise}
    walk me through {exercise} step by step
  `,
  AskAboutExerciseIntent: `
    what {aspect} does this work
    what {aspect} does it work
    what {aspect} does the {exercise} work
    what {aspect} does a {exercise} work
    what {aspect} do {exercise} work
    which {aspect} does this work
    which {aspect} does the {exercise} work
    which {aspect} do {exercise} work
    which {aspect} do {exercise} use
    which {aspect} am i using
    which {aspect} should i feel
    which {aspect} should i feel in the {exercise}
    {aspect} of the {exercise}
    {aspect} for the {exercise}
    {aspect} for {exercise}
    {aspect} in the {exercise}
    what {aspect} do i need
    what {aspect} do i need for this
    what {aspect} do i need for the {exercise}
    what {aspect} do i need for {exercise}
    what are the {aspect} of the {exercise}
    what are the {aspect} in the {exercise}
    what are common {aspect}
    what are the common {aspect}
    what are the common {aspect} in the {exercise}
    what {aspect} do people make
    what {aspect} do people make in the {exercise}
    what {aspect} should i avoid in the {exercise}
    when do i {aspect}
    when do i {aspect} on the {exercise}
    when do i {aspect} in the {exercise}
    when should i {aspect}
    when should i {aspect} in the {exercise}
    how do i {aspect}
    how do i {aspect} in the {exercise}
    how should i {aspect} during {exercise}
    how do i make the {exercise} {aspect}
    how can i make {exercise} {aspect}
    how do i make {exercise} {aspect}
    is there an {aspect} {exercise}
    is there a {aspect} {exercise}
    what's an {aspect} version of the {exercise}
    what's a {aspect} version of the {exercise}
    give me the {aspect} version of the {exercise}
    what's {aspect} than a {exercise}
    what's {aspect} than {exercise}
    why this one
    why this exercise
    why am i doing this
    why are we doing this
    why do we do {exercise}
    why should i do {exercise}
    why {exercise}
    is this good for my back
    is it good for my back
    is this good for the back
    is this exercise good for my back
    how is this good for my back
    are you sure this is good for my back
    will this help my back
    does this help my back
    does it help my back
    how does this help my back
    does the {exercise} help my back
    do {exercise} help my back
    will this make my back stronger
    does this make my back stronger
    what does this do for my back
    what does it do for my back
    what does the {exercise} do for my back
    what do {exercise} do for my back
    what is it good for
    {aspect} should it be
    {aspect} should they be
    {aspect} should the weight be
    {aspect} should my weights be
    what is this good for
    what is the {exercise} good for
    what are {exercise} good for
    what do {exercise} do
    what does the {exercise} do
    what does this do
    what's the point of {exercise}
    what's the point of this
    who should {aspect} with the {exercise}
    when should i {aspect} with the {exercise}
    should i {aspect} with {exercise}
    should i {aspect} with the {exercise}
    what do {exercise} {aspect}
    what does the {exercise} {aspect}
    what does this {aspect}
    what does it {aspect}
    what {aspect} are {exercise} for
    what {aspect} is the {exercise} for
    which {aspect} is the {exercise} good for
    which {aspect} are {exercise} good for
    where should i {aspect}
    where should i {aspect} in the {exercise}
    where should i {aspect} when i do {exercise}
    where do i {aspect}
    where do i {aspect} in {exercise}
    what should i {aspect} in the {exercise}
    can i do {exercise} {aspect}
    can i do the {exercise} {aspect}
    can you do {exercise} {aspect}
    can i use {aspect} for the {exercise}
    can i use {aspect} for {exercise}
    how big should {aspect} be for {exercise}
    how heavy should {aspect} be for the {exercise}
    what size of {aspect} do i need for {exercise}
    do i need {aspect} for {exercise}
    do i need a {aspect} for the {exercise}
    do you need {aspect} for {exercise}
    what do people {aspect} in the {exercise}
    what do people {aspect} with {exercise}
    what am i {aspect} in the {exercise}
    what can {aspect} with the {exercise}
    am i {aspect} the {exercise}
    {exercise} are {aspect}
    {exercise} are {aspect} for me
    the {exercise} is {aspect}
    {exercise} are {aspect} what can i do
    {exercise} are {aspect} now what
    i find {exercise} {aspect}
    i want {aspect} {exercise}
    who should {aspect} {exercise}
    who should {aspect} the {exercise}
    when should i {aspect} {exercise}
    is the {exercise} {aspect}
    are {exercise} {aspect}
    is it {aspect} to do {exercise}
    can {exercise} {aspect}
    why should i bother with {exercise}
    why bother with {exercise}
    why is the {exercise} in there
    should anyone {aspect} the {exercise}
    am i {aspect}
    i keep {aspect}
    do {exercise} {aspect} my back
    what does a {exercise} {aspect}
    which {aspect} does a {exercise} use
    which {aspect} do i use in {exercise}
    what {aspect} do {exercise} hit
    do i {aspect} on the way up in a {exercise}
    do i {aspect} at the top of the {exercise}
    do you {aspect} when you do {exercise}
    is there a way to make {exercise} {aspect}
    can you make the {exercise} {aspect}
    can i make {exercise} {aspect}
    make {exercise} {aspect}
    i want to make {exercise} {aspect}
    how can i do {exercise} without the {aspect}
    what can i use instead of the {aspect} for {exercise}
    what are {exercise} supposed to do
    what's the use of {exercise}
    what good do {exercise} do
    do beginners {aspect} the {exercise}
    what do beginners {aspect} in the {exercise}
    could {exercise} {aspect}
    does the {exercise} {aspect}
    why do i do {exercise}
  `,
};
