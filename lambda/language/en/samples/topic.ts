/** How people ask about food, rest and habits. */
import type { Samples } from '../../patterns';

export const topicSamples: Samples<
  | 'AskTopicIntent'
  | 'AskStrongBackIntent'
  | 'GiveTipIntent'
  | 'TellMoreIntent'
  | 'AskHowToUseIntent'
  | 'AskSwapIntent'
  | 'AskTruthIntent'
  | 'AskSourceIntent'
  | 'AskCareIntent'
  | 'AskAvoidIntent'
  | 'AskAfterWorkoutIntent'
  | 'ListTopicsIntent'
> = {
  AskTopicIntent: `
    {food}
    tell me about {topic}
    tell me something about {topic}
    what about {topic}
    what is {topic}
    what is a {food}
    what are {food}
    what's {topic}
    what's a {food}
    is {topic} good for me
    is {topic} good for my back
    is {topic} bad for my back
    does {topic} help my back
    are {topic} good for me
    i want to {topic}
    i need to {topic}
    can you help me {topic}
    help me {topic}
    how can i {topic}
    what foods help me {topic}
    which foods help me {topic}
    will i {topic} with this
    will this help me {topic}
    am i {topic}
    what helps {topic}
    what can i do for {topic}
    what is best for {topic}
    what's best for {topic}
    what's good for {topic}
    what is good for {topic}
    which exercise is best for {topic}
    what exercise is best for {topic}
    what exercises are best for {topic}
    what is the best exercise for {topic}
    what's the best exercise for {topic}
    which exercises are good for {topic}
    what exercises are good for {topic}
    how do i build {topic}
    how can i build {topic}
    will i get {topic}
    how long until i have {topic}
    when will i have {topic}
    why should i train {topic}
    how do i strengthen {topic}
    how can i strengthen {topic}
    how do i train {topic}
    is {topic} good
    are {topic} good
    is {topic} normal
    is it normal to {topic}
    is it normal that i {topic}
    what should i eat for {topic}
    what's for {topic}
    how many {topic} does this burn
    how many {topic} did i burn
    how many {topic} have i burned
    how many {topic} do i burn
    how many {topic} do i need
    how many {topic} should i have
    how many {topic} are in an egg
    how many {topic} does it have
    is it better to {topic} in the morning
    should i {topic} in the morning
    should i {topic} in the morning or evening
    should i {topic} in the morning or in the evening
    why do my {topic} shake
    why does my {topic} shake
    why are my {topic} shaking
    why do i {topic} so much
    do i need to {topic}
    do i need {topic}
    do i need a {topic}
    is {topic} good before a workout
    is {topic} good after a workout
    is {topic} better than weights
    why is the {topic} so long
    how long should i {topic} between sets
    how much {topic} is too much
    can i have it at night
    can i train {topic}
    how {topic} should i train
    is {topic} healthy
    are {topic} healthy
    is {topic} bad for me
    are {topic} bad for me
    is {topic} bad
    is {topic} unhealthy
    is {topic} any good
    are {topic} any good
    is {topic} okay
    is {topic} worth it
    is it okay to have {topic}
    is it good to eat {topic}
    should i eat {topic}
    should i eat more {topic}
    should i drink {topic}
    should i have {topic}
    should i take {topic}
    should i stop eating {topic}
    should i cut out {topic}
    should i avoid {topic}
    can i eat {topic}
    can i have {topic}
    can i drink {topic}
    what do you know about {topic}
    what do you think about {topic}
    what do you think of {topic}
    what does {topic} do
    what do {food} do
    what does {topic} do for me
    what is {topic} good for
    what are {food} good for
    what are the benefits of {topic}
    why is {topic} good for me
    why should i eat {topic}
    why does {topic} matter
    does {topic} help
    do {topic} help
    does {topic} work
    do {topic} work
    does {topic} burn fat
    do {topic} burn fat
    does {topic} detox you
    does {topic} make you fat
    does {topic} cause inflammation
    is {topic} making me inflamed
    will {topic} help me
    will {topic} make me stronger
    how much {topic} should i have
    how much {topic} should i eat
    how much {topic} should i drink
    how much {topic} should i do
    how much {topic} do i need
    how many {topic} a day
    how much protein is in {topic}
    how much fiber is in {topic}
    how good is {topic}
    how healthy is {topic}
    how bad is {topic}
    how important is {topic}
    do i really need {topic}
    i heard about {topic}
    i read about {topic}
    i've been eating a lot of {topic}
    i love {topic}
    i have a question about {topic}
    question about {topic}
    explain {food}
    what's the deal with {topic}
    what's so good about {topic}
    any thoughts on {topic}
    how does {topic} work
    i want to know about {topic}
    i want to hear about {topic}
    food question
    i have a food question
    i have a question about food
    i have a question about eating
    can i ask about food
    is that good for me
    why does my arm shake
    why do my arms shake
    why are my arms shaking
    why did my arms shake
    does coffee make my heart race
    is it better to train in the morning
    should i train in the morning
    should i train in the morning or in the evening
    should i train in the morning or evening
    what should i eat for dinner
    what should i eat for lunch
    what should i eat for breakfast
    what's for dinner
    is this healthy
    is {topic} any better
    is {topic} any better than the normal kind
    are {topic} any better than the usual ones
    is {topic} better than the normal kind
    is {topic} better for me
    is {topic} better for you than the usual
    are {topic} better than regular ones
    is {topic} really better for you
    are {topic} as good as fresh ones
    is {topic} as good as they say
    is {topic} really that good for you
    is {topic} really that bad for you
    is {topic} bad for you
    are {topic} bad for you
    are {topic} good for you
    is {topic} good for you
    is {topic} healthy or not
    how healthy are {topic}
    is {topic} all right
    is {topic} all right for me
    is {topic} all right every day
    is {topic} okay every day
    is {topic} okay to have every day
    is it okay to eat {topic} every day
    is it all right to have {topic}
    is it fine to have {topic} every day
    i have {topic} every day is that all right
    i eat {topic} every day is that bad
    i drink {topic} every day is that okay
    can i have {topic} every day
    how often can i have {topic}
    how often should i eat {topic}
    how often is it okay to have {topic}
    is there any point in {topic}
    is there any point having {topic}
    is there any point putting {topic} in my drink
    is there any good in {topic}
    is there any goodness in {topic}
    is there caffeine in {topic}
    is there sugar in {topic}
    is there a lot of salt in {topic}
    what's in {topic}
    what's special about {topic}
    what's so bad about {topic}
    what's wrong with {food}
    why does everybody talk about {topic}
    why is everybody off {topic}
    why is {topic} bad for me
    what's that {topic} stuff
    what's this {topic} thing about
    that {topic} thing what is it
    which foods have {topic}
    what foods have {topic}
    what foods have a lot of {topic} in them
    which foods have plenty of {topic}
    which foods are high in {topic}
    where do i get {topic}
    where can i find {topic}
    what has the most {topic}
    which {topic} are best
    which {topic} have the most fiber
    which {topic} has the least sugar
    what kind of {topic} should i buy
    which {topic} should i buy
    is {topic} a whole grain
    is {topic} full of sugar
    is {topic} good in soup
    is {topic} nice in a salad
    is {topic} good in a stew
    is {topic} good for breakfast
    is {topic} good before bed
    are {topic} good before a workout
    do i need {topic} after a workout
    do i need {topic} after training
    do i really need {topic} after exercise
    should i have {topic} after a workout
    should i have {topic} after training
    should i have {topic} before a workout
    can i have {topic} before bed
    can i have {topic} at night
    what foods {topic}
    which foods {topic}
    what food will {topic}
    is there a food that can {topic}
    is there anything i can eat to {topic}
    is there anything i can eat that will {topic}
    what can i eat to {topic}
    what should i eat to {topic}
    can food {topic}
    can i eat something to {topic}
    do {topic} melt fat
    does {topic} melt fat
    will {topic} burn fat
    does {topic} make you lose weight
    will {topic} help me lose weight
    does {topic} speed up my metabolism
    does {topic} make me gain weight
    does {topic} make you put on weight
    does {topic} make you sleepy
    does {topic} make me bloated
    does {topic} make you gassy
    does {topic} make me hungry
    does {topic} make you eat more
    does {topic} fill you up
    does {topic} stop me feeling hungry
    will {topic} keep me full
    does {topic} keep me awake
    does {topic} help you sleep
    does {topic} help you relax
    does {topic} help with stress
    does {topic} clean out your body
    does {topic} cleanse your body
    can i lose {topic}
    how do i lose {topic}
    how can i get rid of {topic}
    how do i get rid of {topic}
    how do i shift {topic}
    will this get rid of {topic}
    will this workout shift {topic}
    will these exercises get rid of {topic}
    do these exercises burn {topic}
    which exercise gets rid of {topic}
    which exercises are best for {topic}
    can i target {topic}
    can i tone {topic}
    how do i tone {topic}
    why do i still have {topic}
    do i {topic} after a workout
    do i {topic} after training hard
    will i {topic} after a workout
    do you {topic} once you stop
    should i {topic}
    should i {topic} or not
    should i be {topic}
    do i have to {topic}
    do i still have to {topic}
    do i still have to {topic} if i run
    do i need to {topic} first
    do i have to do {topic}
    do i need to do {topic}
    is it necessary to {topic}
    is it important to {topic}
    is it okay to {topic}
    is it okay if i {topic}
    is it safe to pull the bar {topic}
    is it okay to pull {topic}
    should the bar go {topic}
    should i pull it {topic}
    should i pull the bar {topic}
    can i pull the bar {topic}
    does the bar go {topic}
    is it bad to {topic}
    is it bad if i {topic}
    is it bad that i {topic}
    is it better to {topic}
    is it good to {topic}
    is it worth {topic}
    is it worth doing {topic}
    is it worth the effort of {topic}
    is {topic} worth the trouble
    is {topic} worth the money
    is {topic} a waste of money
    is {topic} a waste of time
    does it matter if i {topic}
    does it matter when i {topic}
    does it matter that i {topic}
    does it matter if i'm {topic}
    what happens if i {topic}
    what if i {topic}
    i keep {topic}
    i keep {topic} does it matter
    i always {topic} is that bad
    should i lift {topic}
    should i train {topic}
    should i go {topic}
    should i keep going {topic}
    should i keep lifting {topic}
    should i do reps {topic}
    should i leave some {topic}
    how many should i leave {topic}
    how many reps should i have {topic}
    how fast should {topic} be
    how slow should {topic} be
    how quick should {topic} be
    how fast should i do {topic}
    how slowly should i do {topic}
    is it okay to skip the {topic}
    is it bad to skip the {topic}
    is it bad if i skip the {topic}
    can i skip the {topic} if i'm busy
    can i skip the {topic} when i'm short of time
    can i leave out the {topic} if i have no time
    what happens if i skip {topic}
    what if i don't {topic}
    do i really have to {topic}
    how long should {topic} be
    how long should i {topic}
    how long should a {topic} take
    how fast should i {topic}
    how fast do i need to {topic}
    how far should i {topic}
    how often should i {topic}
    how often should i do {topic}
    how many times a week should i do {topic}
    is {topic} too much
    is {topic} too little
    is {topic} enough
    is {topic} enough for me
    is {topic} enough to keep fit
    is {topic} enough to stay healthy
    is {topic} enough exercise
    is {topic} twice a week enough
    is {topic} every day too much
    is {topic} three times a week too much
    is {topic} necessary
    is {topic} better than a normal one
    is {topic} better than nothing
    does {topic} count
    does {topic} count as exercise
    does {topic} count as a workout
    is {topic} real exercise
    is {topic} good exercise
    i only get {topic}
    i only get {topic} is that okay
    i only get {topic} is that enough
    i get {topic} is that enough
    i only sleep {topic}
    i sleep {topic} is that bad
    i slept {topic}
    can i get by on {topic}
    why am i hungry after {topic}
    why am i so hungry after {topic}
    why am i always hungry when i've {topic}
    why do i eat more after {topic}
    what does {topic} have to do with sleep
    what has {topic} got to do with it
    how do i {topic}
    how do i {topic} after a long day
    how do i {topic} in the evening
    how can i {topic} at home
    what can i do to {topic}
    what helps me {topic}
    what can i do about {topic}
    how do i deal with {topic}
    how do i cope with {topic}
    i'm so {topic} what can i do
    will {topic} tone me
    will {topic} make me fitter
    will {topic} make me bulky
    will {topic} give me more muscle
    will {topic} give me a bigger back
    will {topic} make my back wider
    does {topic} work your back more
    does {topic} build muscle
    does {topic} make me stronger
    will {topic} give me a stronger back
    how long do {topic} keep
    how long does {topic} last
    how long does {topic} keep in the freezer
    how long can i keep {topic}
    can i freeze {topic}
    can i eat {topic} the next day
    can i eat {topic} cold
    can i eat {topic} raw
    should i eat {topic} with the skin
    can i just have {topic}
    am i just {topic}
    am i {topic} when i feel hungry
    can i eat it
    can i have it
    can i drink it
    can i eat this
    can i have this
    should i have that
    is it healthy
    is that bad for me
    is that okay for me
    is it any good
    is that any good for me
    what about that
    what about that one
    what about the other one
    what about that other thing
    and the other thing
    is there any point putting {topic} in my water
    should i put {topic} in my water
    does putting {topic} in water do anything
    can i skip the {topic} if i'm in a rush
    is it okay to skip the {topic} when i'm in a hurry
    are {topic} fattening
    is {topic} fattening
    are {topic} worth buying
    should i switch to {topic}
    should i start having {topic}
    should i give up {topic}
    should i quit {topic}
    should i worry about {topic}
    should i be worried about {topic}
    do i need to worry about {topic}
    do i get enough {topic}
    am i getting enough {topic}
    am i eating too much {topic}
    how do i know if i get enough {topic}
    how much {topic} do i really need
    how much {topic} is okay
    how much {topic} is in it
    what's the right amount of {topic}
    what happens if i eat too much {topic}
    what happens when i have {topic}
    what happens to my body when i {topic}
    why do people {topic}
    why do people say {topic} is good
    why should i {topic}
    why is {topic} so popular
    people say {topic} is good for you
    my friend says {topic} is bad for you
    my doctor told me about {topic}
    somebody told me {topic} helps
    can you tell me about {topic}
    can you tell me if {topic} is healthy
    would {topic} help
    would {topic} be good for me
    would {topic} help me
    can {topic} help
    can {topic} help me lose weight
    can {topic} make you fat
    could {topic} be bad for me
    {topic} good or bad
    {topic} yes or no
    {topic} or not
    what's better {topic} or not
    which is better {topic} or the other
    is it true that {topic} is good for you
    when is the best time to {topic}
    when should i {topic}
    what's the best way to {topic}
    what's a good way to {topic}
    how important is it to {topic}
    is there any reason to {topic}
    can i {topic}
    can i do {topic}
    how harmful is {topic}
    how harmful are {topic}
    how risky is {topic}
    how unhealthy is {topic}
    how good are {topic}
    how useful is {topic}
    how effective is {topic}
    how true is it that {topic} helps
    is {topic} harmful
    is {topic} useful
    is {topic} useless
    is {topic} a good idea
    is {topic} a bad idea
    is {topic} a good choice
    is {topic} better or worse
    is {topic} overdoing it
    is {topic} important
    is {topic} needed
    is {topic} recommended
    do you recommend {topic}
    what's your opinion on {topic}
    what's your view on {topic}
    what do people think of {topic}
    your thoughts on {topic}
    give me the facts on {topic}
    give me the truth about {topic}
    what's the truth about {topic}
    anything i should know about {topic}
    what should i know about {topic}
    what does {topic} do to you
    what does {topic} do to your body
    what will {topic} do for me
    what do i get from {topic}
    what are the advantages of {topic}
    what are the downsides of {topic}
    any benefit in {topic}
    any harm in {topic}
    is there any harm in {topic}
    is there any benefit to {topic}
    is there a downside to {topic}
    which foods speed up {topic}
    which foods cause {topic}
    what foods help with {topic}
    what causes {topic}
    what helps with {topic}
    what exercise burns {topic}
    which exercise burns {topic}
    which moves get rid of {topic}
    how do i get a {topic}
    do i still need {topic}
    do i need {topic} if i lift
    do i need both {topic}
    does {topic} work my lats more
    does {topic} hit the back better
    does {topic} hurt my shoulders
    does {topic} harm your body
    does {topic} make any difference
    does {topic} make a difference
    does {topic} change anything
    does {topic} affect my weight
    does {topic} affect my sleep
    does {topic} ruin my workout
    does {topic} slow me down
    does {topic} do anything for you
    does {topic} do anything for my back
    does {topic} last long
    does {topic} keep well
    work makes me {topic}
    my job makes me {topic}
    i get {topic} at work
    i've been {topic} lately
    i'm feeling {topic} today
    i'm always {topic}
    must i {topic}
    must i have {topic}
    must {topic} be every day
    must i do {topic}
    would it be bad to {topic}
    would it be better to {topic}
    would it matter if i {topic}
    would you say {topic} is healthy
    would you eat {topic}
    would you drink {topic}
    am i better off with {topic}
    am i better off without {topic}
    am i supposed to {topic}
    am i allowed {topic}
    can i live without {topic}
    can i overdo {topic}
    can you have too much {topic}
    can you overdo {topic}
    can too much {topic} be bad
    too much {topic}
    not enough {topic}
    how come {topic} is good for you
    how come i'm hungry after {topic}
    what if i have {topic} every day
    what about {topic} for breakfast
    what about {topic} for my back
    how about {topic} in the morning
    is that stuff good for me
    is that stuff healthy
    is that thing any good
    is that food good for me
    should i be eating that
    would that be good for me
    i already run do i still need {topic}
    i already train do i need {topic} too
    is {topic} any use
    is {topic} of any use
    is {topic} a treat
    is {topic} junk
    is {topic} naughty
    are {topic} junk food
    does {topic} mess me up
    does {topic} mess with my sleep
    does {topic} mess with my weight
    can crunches get rid of {topic}
    should i add {topic} to my water
    should i put {topic} in my drink
    does my body {topic}
    do my muscles {topic} after a workout
    does {topic} leave you puffy
    does {topic} leave me tired
    does {topic} raise my blood sugar
    does {topic} spike my blood sugar
    how sugary is {topic}
    how sweet are {topic}
    how filling is {topic}
    how strong is {topic}
    is {topic} filling
    is {topic} hype
    is {topic} just for athletes
    has {topic} got any downsides
    has {topic} got any benefits
    does {topic} have any benefits
    does {topic} go with a healthy diet
    is {topic} part of a healthy diet
    do {topic} count as vegetables
    do {topic} count towards my day
    can i lose fat just {topic}
    can i lose fat {topic}
    how do i lose fat {topic}
    will i lose fat {topic}
    can crunches {topic}
    can exercise {topic}
    will sit ups {topic}
    is {topic} fine
    are {topic} fine
    is {topic} a mistake
    is {topic} smart
    i catch myself {topic}
    i find myself {topic}
  `,
  AskStrongBackIntent: `
    what helps my back
    what can i do for my back
    what should i do for my back
    what is best for my back
    what's best for my back
    which exercise is best for my back
    which exercise is good for my back
    which exercises are good for my back
    what exercise is best for my back
    what exercises are best for my back
    what exercises help my back
    what is the best exercise for my back
    what's the best exercise for my back
    why should i train my back
    i want to strengthen my back
    when will my back be stronger
    how long until my back is stronger
  `,
  GiveTipIntent: `
    give me a food tip
    give me a tip
    a food tip
    food tip
    food tips
    a tip please
    tip of the day
    what's the tip of the day
    got a tip for me
    do you have a tip
    do you have any tips
    any tips
    any food tips
    any tips for eating better
    how can i eat better
    how do i eat healthier
    help me eat healthier
    help me eat better
    give me a healthy eating tip
    give me a nutrition tip
    give me a lifestyle tip
    a lifestyle tip
    give me some advice
    share a tip
    tell me a tip
    i want a tip
    i'd like a tip
    teach me something about food
    tell me something healthy
    what should i eat
    what should i eat today
    what should i eat before a workout
    what should i eat before training
    another tip
    give me another
    give me another one
    give me another tip
    one more tip
    next tip
    a different tip
    something else about food
    tell me something about healthy eating
    tell me something new about food
    tell me something useful
    tell me something useful about eating
    tell me something interesting about food
    tell me something good to know
    teach me something
    teach me something new
    teach me something about healthy eating
    teach me about nutrition
    teach me about healthy food
    have you got a tip
    have you got any tips
    have you got any advice
    any healthy eating advice
    any advice on food
    got any advice
    got any tips for me
    got any food ideas
    what's today's tip
    what's a healthy thing to eat
    what's something healthy i can eat
    have you got another one
    have you got another tip
    do you have another one
    do you have a different one
    got a different one
    got another tip
    give me a healthy habit
    what's a healthy habit
    what habit should i start
    what healthy thing can i do today
    what's one healthy thing i could do
    what can i do to be healthier
    what can i do to live healthier
    how can i be healthier
    how do i get healthier
    how can i improve my diet
    how should i change my diet
    suggest something healthy
    suggest a healthy snack
    got any wisdom for me
    nutrition advice
    some nutrition advice please
    what's a healthy snack
    what would be healthy to eat today
    any healthy snack ideas
  `,
  TellMoreIntent: `
    tell me more
    more please
    more
    tell me more about it
    tell me more about that
    tell me more about {topic}
    more about that
    more about {topic}
    say more
    go deeper
    i want to know more
    i'd like to know more
    i want to hear more
    what else about that
    what else about {topic}
    what else do you know about it
    what else do you know about {topic}
    anything more on that
    anything else about {topic}
    can you tell me more
    give me more details
    more details please
    explain that a bit more
    can you explain that a little more
    could you explain a bit more
    can you explain some more
    explain some more
    explain that further
    explain that in more detail
    can you say more about that
    say some more about it
    say a bit more
    go on tell me more
    go on about that
    keep talking about that
    what else is there to know about it
    what else can you tell me about it
    what else is there to know about {topic}
    can you tell me a bit more
    can you tell me more about {topic}
    give me a bit more on that
    any more about that
    what more can you say
    tell me the rest
    is there more
    is there more to it
    more detail please
    in more detail
    can you give me more information
    more information about that
    elaborate on that
    what else can you say
    what other facts do you have
  `,
  AskHowToUseIntent: `
    how do i use it
    how do i use {topic}
    how do i eat it
    how do i eat {topic}
    how do i cook it
    how do i cook {topic}
    how do i make it
    how do i make {topic}
    how do i prepare it
    how do i prepare {topic}
    how should i eat {topic}
    how should i have {topic}
    how should i drink {topic}
    how should i cook {topic}
    how can i have more {topic}
    how can i eat more {topic}
    how can i add {topic}
    how do i get more {topic}
    how do i start with {topic}
    how do i serve {topic}
    what's the best way to eat {topic}
    what's the best way to have {topic}
    what's the best way to cook {topic}
    what's a good serving
    what's a good serving of {topic}
    what's a portion of {topic}
    how big is a serving of {topic}
    what do i do with {topic}
    what can i do with {topic}
    what goes with {topic}
    give me an idea for {topic}
    any recipe for {topic}
    when should i have {topic}
    when should i drink {topic}
    how much of it should i eat
    how much of that should i have
    how much of this can i have
    how much of it can i eat
    how much should i have of it
    how much should i eat
    how much should i have
    how much is a portion
    how often should i have it
    when should i have it
    when should i eat it
    when should i drink it
    how should i have it
    how should i drink it
    how should i cook it
    how should i prepare it
    what's the best way to have it
    what's the best way to eat it
    what's the best way to eat that
    what's a good way to eat it
    what's a nice way to eat that
    what's a good way to eat {topic}
    what's a good way to have {topic}
    what's an easy way to have it
    what can i do with it
    what can i put it in
    what can i have it with
    what do i eat it with
    what goes with it
    got a recipe for {topic}
    got a recipe for it
    any ideas for {topic}
    how should i eat this
    how should i eat that
    what's a nice way to have it
    what's a good way of having it
    at what time of day should i have it
    what time should i eat it
    how would i cook it
    how would i use it
    how do people eat it
    how do i fit it in
    how do i fit {topic} into my day
    how would i cook {topic}
    what do i have {topic} with
    what can i put {topic} in
    what's the easiest way to eat {topic}
    how can i get more {topic} into my day
  `,
  AskSwapIntent: `
    what instead of {swap}
    what can i have instead of {swap}
    what can i eat instead of {swap}
    what can i drink instead of {swap}
    what should i have instead of {swap}
    what should i eat instead of {swap}
    what can i do instead of {swap}
    what can i use instead of {swap}
    what could i have in place of {swap}
    what can replace {swap}
    what could replace {swap}
    how do i replace {swap}
    how can i replace {swap}
    swap for {swap}
    a swap for {swap}
    a good swap for {swap}
    give me a swap for {swap}
    what's a good swap for {swap}
    what's better than {swap}
    what's a healthier option than {swap}
    what's a healthy alternative to {swap}
    an alternative to {swap}
    alternatives to {swap}
    something instead of {swap}
    something better than {swap}
    i want to stop eating {swap}
    i want to cut down on {swap}
    i want to quit {swap}
    i eat too many {swap}
    i eat too much {swap}
    i drink too much {swap}
    i'm craving {swap}
    i crave {swap}
    instead of {swap}
    what can i swap
    what can i swap for {topic}
    what does {topic} replace
    what instead
    what can i have instead
    what could i have instead of {swap}
    what could i eat instead of {swap}
    what could i drink instead of {swap}
    what could i do instead of {swap}
    what should i do instead of {swap}
    what should i drink instead of {swap}
    what should i use instead of {swap}
    what could i do tonight instead of {swap}
    what can i do this evening instead of {swap}
    what can i do at the weekend instead of {swap}
    what can i do at night instead of {swap}
    what can i make instead of {swap}
    what can i put on it instead of {swap}
    what can i have for breakfast instead of {swap}
    what can i have for breakfast besides {swap}
    what can i have for breakfast if not {swap}
    what can i have for breakfast that isn't {swap}
    what can i have for lunch instead of {swap}
    what can i have for dinner instead of {swap}
    what can i have for a snack instead of {swap}
    what else can i have instead of {swap}
    what else could i use instead of {swap}
    what can i have besides {swap}
    what can i eat besides {swap}
    what can i eat other than {swap}
    what can i have apart from {swap}
    what can i have rather than {swap}
    what can i drink rather than {swap}
    what can i do rather than {swap}
    what can i have if i don't eat {swap}
    what can i have if i give up {swap}
    is there something better than {swap}
    is there anything better than {swap}
    is there something i can have instead of {swap}
    is there something i can swap {swap} for
    what's a good replacement for {swap}
    what's a good alternative to {swap}
    what's a good substitute for {swap}
    a replacement for {swap}
    a substitute for {swap}
    i always have {swap} what should i have instead
    i always eat {swap} what else can i have
    i want to stop drinking {swap}
    i want to stop {swap}
    i want to stop {swap} what else is there
    i want to give up {swap}
    i'm trying to give up {swap}
    i'm trying to cut out {swap}
    i need a break from {swap}
    what can i choose instead of {swap}
    what would be better than {swap}
    what would you have instead of {swap}
    what can i trade {swap} for
    what can i replace {swap} with
    what should i replace {swap} with
    what can i swap {swap} for
    can i swap {swap} for something
    i want to swap {swap} for something better
    how do i give up {swap}
    how do i stop {swap}
    how do i cut out {swap}
    how do i avoid {swap}
    got anything better than {swap}
    any alternative to {swap}
    any ideas instead of {swap}
    a healthier {swap}
    something healthier than {swap}
    something like {swap} but healthier
    is there a healthy version of {swap}
    i'm sick of {swap} what else is there
    i can't stop {swap}
    i need something instead of {swap}
    i love {swap} what could i have instead
    i keep {swap} what should i do instead
    what beats {swap}
    what's nicer than {swap}
    what's healthier than {swap}
    what's kinder than {swap}
    what's a better choice than {swap}
    suggest something instead of {swap}
    suggest something other than {swap}
    can you suggest something other than {swap}
    recommend something instead of {swap}
    i fancy {swap} what else could i have
    i feel like {swap} what could i have instead
    i could go for {swap} what else is there
    help me stop {swap}
    help me quit {swap}
    help me cut down on {swap}
    how do i kick {swap}
    how do i get off {swap}
    how can i get away from {swap}
    i'm addicted to {swap}
    i don't want {swap} any more
    no more {swap} what do i have instead
    what if not {swap}
  `,
  AskTruthIntent: `
    is that really true
    is that true
    is it true
    is this true
    really
    how sure are you
    is that proven
    has that been proven
    is there proof
    is there any evidence
    is there evidence for {topic}
    what's the evidence
    what's the evidence for {topic}
    is it true about {topic}
    is it true what they say about {topic}
    is that a myth
    is {topic} a myth
    is {topic} real
    is {topic} just hype
    is {topic} overrated
    does {topic} really work
    do {topic} really work
    does {topic} really help
    i heard {topic} is a myth
    i don't believe that
    that doesn't sound right
    that sounds made up
    is that made up
    you made that up
    did you make that up
    sounds like nonsense
    that sounds wrong to me
    sounds fishy to me
    that's hard to believe
    i find that hard to believe
    that can't be true
    that can't be right
    sounds too good to be true
    is that for real
    is that a fact
    is that just a myth
    is {topic} a real thing
    is {topic} actually a thing
    is there proof of that
    has anybody tested that
    has that been tested
    can you prove it
    i don't buy that
    do you really believe that
    is that right
    is that so
    is that correct
    i'm not convinced
    i'm not so sure about that
    i'm not sure i believe that
    i doubt that
    i don't think that's true
    no way is that true
    seriously is that true
    you sure
  `,
  AskSourceIntent: `
    where does that come from
    where did you get that
    where is that from
    who says so
    who says that
    says who
    who found that
    who found that out
    what's your source
    what's the source
    what is the source for {topic}
    what's the source on {topic}
    give me the source
    source please
    which study
    what study is that
    which study says that
    is there a study
    is there a study about {topic}
    who says that about {topic}
    where can i read about {topic}
    can i trust that
    where did you read that
    where did you hear that
    where did you get that idea
    what's that based on
    what is that based on
    what research is that from
    is there any research on that
    which scientists say that
    which research says that
    which research shows that
    which experts say that
    where's the proof from
    where can i read that
    where is that information from
    where does that information come from
    where does this come from
    where do you get your information
    where did you learn that
  `,
  AskCareIntent: `
    is the {exercise} safe
    are {exercise} safe
    is the {exercise} safe for me
    are {exercise} safe for me
    is the {exercise} dangerous
    are {exercise} dangerous
    is it bad for my neck
    is this bad for my neck
    is this bad for my knees
    is it bad for my knees
    is this bad for my shoulders
    is this bad for my wrists
    is it bad for my shoulders
    is it bad for my wrists
    should i be careful
    should i be careful with it
    should i be careful with {food}
    is {topic} safe
    are {topic} safe
    is {topic} dangerous
    is it dangerous
    are there any side effects
    any side effects
    side effects of {topic}
    does {topic} have side effects
    who shouldn't have {topic}
    who shouldn't eat {topic}
    who shouldn't drink {topic}
    what are the risks of {topic}
    anything to watch out for
    anything to watch out for with {topic}
    can {topic} hurt me
    can {topic} be bad
    what if i have an allergy
    is {topic} okay for everybody
    who shouldn't have it
    who shouldn't have that
    who shouldn't eat that
    who should avoid it
    who should avoid that
    who should be careful with it
    should anyone avoid it
    should anyone avoid that
    is there anyone who should avoid it
    is there anybody who shouldn't eat it
    is there anyone who should not have this
    can anyone have it
    can everybody eat that
    is that safe for everybody
    is that okay for everyone
    is it okay for everybody
    is {topic} safe every day
    is {topic} safe for everybody
    is {topic} safe to have every day
    does anyone need to avoid {topic}
    does anyone need to be careful with {topic}
    who should avoid {food}
    when should i avoid {food}
    should anybody stay away from it
    should anybody avoid that
    does anybody have to avoid it
    could it be bad for anyone
    is it bad for some people
    can it do any harm
    can that do me any harm
    any dangers
    are there any risks
    are there any risks with that
    would it be bad for anyone
    would that be bad for some people
    who is it bad for
    who is that not good for
    who can't have it
    is it risky for anyone
    who should steer clear
    who needs to stay away from it
  `,
  AskAvoidIntent: `
    what should i avoid
    what foods should i avoid
    which foods should i avoid
    what should i not eat
    what shouldn't i eat
    what foods are bad
    which foods are bad for me
    what is bad for me
    what should i eat less of
    what should i cut out
    what should i cut down on
    what foods should i limit
    what do i have to give up
    is there anything i should stop eating
    what should i stay away from
    which foods should i stop eating
    what foods are not good for me
  `,
  AskAfterWorkoutIntent: `
    what's good after a workout
    what should i eat after a workout
    what should i eat after training
    what should i eat after exercise
    what should i have after a workout
    what can i eat after a workout
    what should i drink after a workout
    what do i eat after this
    what should i eat now that i trained
    what do i need after training
    what's a good snack after training
    a snack after the workout
    food after a workout
    what should i eat to recover
    what helps me recover
    i just finished what should i eat
    what's a good thing to have after training
    what's good to eat after exercise
    what can i have after my workout
    what should i have after my workout
  `,
  ListTopicsIntent: `
    what can i ask about
    what can i ask about food
    what foods do you know
    which foods do you know about
    what food topics do you have
    what topics do you have
    what topics do you know
    list the topics
    list your topics
    list the foods
    what do you know about food
    what do you know about eating
    what other topics are there
    what other foods do you know
    which topics are there
    more topics
    other topics
  `,
};
