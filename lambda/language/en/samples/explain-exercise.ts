/** How people ask how an exercise goes, and what there is to know about it. */
import type { Samples } from '../../patterns';

export const explainExerciseSamples: Samples<
  'ListExercisesIntent' | 'ExplainExerciseIntent' | 'ReadStepsIntent' | 'AskAboutExerciseIntent'
> = {
  ListExercisesIntent: `
    what exercises (do you have|do you know|are there|can i do|can you count)
    what other exercises are there
    which exercises (do you have|do you know|can you count)
    what moves do you know
    which moves can you teach me
    what can you (count|coach|teach me)
    (list|list the|list your|name some|tell me the|show me the|more|other) exercises
    give me a list of exercises
    which exercise should i do
    choose an exercise
  `,
  ExplainExerciseIntent: `
    (how do i do|how does one do|how do you do|explain|tell me about|talk me through|what do i do in) the {ahead} (one|move|exercise)
    how does the {ahead} (one|move|exercise) (go|work)
    (what's|what is|explain|what does it mean a) [a|an] {shape}
    (what's|what is) (a|an) {shape} (when it's at home|then|exactly)
    what does {shape} mean
    [and] (how's|how is) (that one|this one) done [properly]
    how long do i hold {exercise}
    how long should i hold a {exercise}
    {exercise} how long do i hold it
    how do i do (a {exercise}|the {exercise}|{exercise}|a proper {exercise}|it|this|that|this one|that one|this exercise)
    how (do you|should i|would i) do a {exercise}
    (how do|show me how) you do {exercise}
    how should i do {exercise}
    (how to do|what is|what's|explain|describe|teach me|show me|i've never done|talk me through|demonstrate) a {exercise}
    (how to do|what is the|what are|what's the|explain|explain the|describe|describe the|teach me|teach me the) {exercise}
    how does (a {exercise} go|the {exercise} go|the {exercise} work|this exercise go|this one go)
    what do i do in a {exercise}
    what does a {exercise} look like
    what was the {exercise} again
    remind me how (it|this|that|this one) (goes|works)
    (explain to me|show me|tell me|remind me|i don't know|talk me through|take me through) how to do a {exercise}
    (teach me|tell me|i forgot|i can't remember) how to do {exercise}
    (show me|help me with|correct form for|instructions for|talk me through|could you demonstrate) {exercise}
    (remind me|explain to me|talk me through) how {exercise} work
    help me with my {exercise}
    what's the right form [for {exercise}|for a {exercise}]
    what is the proper form for {exercise}
    {exercise} form
    explain (it|this|that|it again|this one|the exercise|this exercise)
    describe (it|the exercise)
    teach me
    (teach me|show me|tell me|i don't know) how
    i don't know this one
    explain (that|the) {exercise} to me
    could you show me how to do {exercise}
    how (is a|are) {exercise} done
  `,
  ReadStepsIntent: `
    (read|read me|read out|give me|tell me|what are|walk me through) the steps
    read the (steps|steps slowly|{exercise} steps|steps for {exercise}) one by one
    (read|give) me the steps one by one
    (read|give me) the steps one at a time
    [{exercise}] one step at a time
    [go|explain it|{exercise}|explain {exercise}|explain the {exercise}|teach me {exercise}] step by step
    (talk|take) me through it step by step
    walk me through (it|a {exercise}|the {exercise})
    read the steps (for|of the) {exercise}
    read me the steps for the {exercise}
    what are the steps (for|of a) {exercise}
    give me the steps for a {exercise}
    give me the {exercise} steps
    how do i do a {exercise} step by step
    take me through a {exercise} step by step
    walk me through {exercise} step by step
    (give|tell|read) me the steps (singly|one at a time|slowly)
  `,
  AskAboutExerciseIntent: `
    {aspect} in the {exercise} (i'm|it's) {harm}
    why are we doing (this|it) [exercise|one] [at all]
    what {aspect} (does this work|does it work|do {exercise} work|do i need|do people make|are {exercise} for|do {exercise} hit)
    (what|which) {aspect} does the {exercise} work
    what {aspect} does a {exercise} work
    which {aspect} (does this work|do {exercise} work|do {exercise} use|am i using|should i feel)
    which {aspect} should i feel in the {exercise}
    ({aspect} of the|{aspect} for the|{aspect} for|what's {aspect} than|why|i want {aspect}|who should {aspect}|why bother with) {exercise}
    [what are the|when do i|when should i|how do i|where should i|what should i|what do people|what am i|what do beginners] {aspect} in the {exercise}
    what {aspect} do i need for (this|the {exercise}|{exercise})
    what are the ({aspect} of|common {aspect} in) the {exercise}
    (what are common|when do i|when should i|how do i|what does this|what does it|where should i|where do i|{exercise} are|the {exercise} is) {aspect}
    what are the common {aspect}
    what {aspect} (do people make|should i avoid) in the {exercise}
    when do i {aspect} on the {exercise}
    how should i {aspect} during {exercise}
    (how do i|can you) make the {exercise} {aspect}
    (how can i|how do i|i want to) make {exercise} {aspect}
    (is there an|is there a|when should i) {aspect} {exercise}
    (what's an|what's a|give me the) {aspect} version of the {exercise}
    what's ({aspect} than a|the point of|the use of) {exercise}
    why this (one|exercise)
    why (am i|are we) doing this
    why (do we|should i|do i) do {exercise}
    (is this|is it|is this exercise|how is this) good for my back
    is this good for the back
    are you sure this is good for my back
    (will this|does this|does it|how does this|does the {exercise}|do {exercise}) help my back
    (will|does) this make my back stronger
    what (does this|does it|does the {exercise}|do {exercise}) do for my back
    what (is it|is this|is the {exercise}|are {exercise}) good for
    {aspect} should (it|they|the weight|my weights) be
    what (do {exercise}|does the {exercise}|does this|good do {exercise}) do
    what's the point of this
    (who should|when should i|should i|what can) {aspect} with the {exercise}
    (should i|what do people) {aspect} with {exercise}
    (what do|what does the|can i do|can you do|i find|is the|are|can|what does a|can i make) {exercise} {aspect}
    what {aspect} is the {exercise} for
    which {aspect} (is the|are) {exercise} good for
    where should i {aspect} when i do {exercise}
    where do i {aspect} in {exercise}
    can i do the {exercise} {aspect}
    can i use {aspect} for the {exercise}
    (can i use|do i need|do you need) {aspect} for {exercise}
    how big should {aspect} be for {exercise}
    how heavy should {aspect} be for the {exercise}
    what size of {aspect} do i need for {exercise}
    do i need a {aspect} for the {exercise}
    (am i|who should|should anyone|do beginners) {aspect} the {exercise}
    {exercise} are {aspect} (for me|now what)
    {exercise} are {aspect} what can i do
    is it {aspect} to do {exercise}
    why should i bother with {exercise}
    why is the {exercise} in there
    (am i|i keep|make {exercise}|could {exercise}|does the {exercise}) {aspect}
    do {exercise} {aspect} my back
    which {aspect} does a {exercise} use
    which {aspect} do i use in {exercise}
    do i {aspect} on the way up in a {exercise}
    do i {aspect} at the top of the {exercise}
    do you {aspect} when you do {exercise}
    is there a way to make {exercise} {aspect}
    how can i do {exercise} without the {aspect}
    what can i use instead of the {aspect} for {exercise}
    what are {exercise} supposed to do
    (was i|were we) (supposed|meant) to {aspect} [coming up|going down|there|on that one]
    did i {aspect} (right|wrong) [there|in that one]
    {aspect} (when|as|while) (the leg goes out|the arm goes up|i go down|i come up|i push|i pull) [right|or out]
    {aspect} (coming up|on the way down|on the way up) [right|yeah|or out]
    (where|what) (am i|was i|ought i) (supposed|meant) to {aspect} [in the {exercise}]
    (on the last one|on that one|in that last set) where should i have {aspect}
    where (would|ought) (i|you) {aspect} [the most]
    (do|should) i {aspect} (here|going down|in this|on the way up)
    am i allowed to {aspect} [in this]
    how do (you|i) {aspect} (in this one|through this|during these)
    (am i supposed to|am i meant to|when do i|when should i|which way do i) {aspect} [on the way up|when i come up|when i go down]
  `,
};
