/** How people ask what is in food, what to choose, and whom a food does not suit. */
import type { Samples } from '../../patterns';

export const foodSamples: Samples<
  | 'AskFoodAmountIntent'
  | 'CompareFoodsIntent'
  | 'AskFoodLevelIntent'
  | 'AskPortionIntent'
  | 'AskHowManyReachIntent'
  | 'AskFoodWithoutIntent'
  | 'AskFoodInPregnancyIntent'
  | 'AskFoodWithConditionIntent'
  | 'AskFoodForDietIntent'
  | 'AskFoodWithMedicineIntent'
  | 'AskFoodForChildIntent'
  | 'AskMostIntent'
  | 'AskWhatElseIntent'
  | 'AskAfterthoughtIntent'
  | 'AskClaimIntent'
> = {
  AskFoodAmountIntent: `
    (i'm|i am) {age} (do i need|should i have|should i eat) [more] {nutrient}
    (i'm|i am) {age} how much {nutrient} do i need
    how much {nutrient} (do i need|should i eat) at {age}
    how many grams of {nutrient} (is|are) [there] in [a|an] {topic}
    how many grams of {nutrient} in {amount} {topic}
    what's the {nutrient} like in {topic}
    how (much|many) {nutrient} (is|are) [there] in [a|an|one|some|my] {topic}
    how (much|many) {nutrient} (does|do) [a|an|one|my] {topic} have [in it|in them]
    how (much|many) {nutrient} (has|have) [a|an] {topic} got
    how (much|many) {nutrient} in [a|an] {topic}
    how (much|many) {nutrient} (is|are|do i get) in {amount} {topic}
    how (much|many) {nutrient} (do|does|would) {amount} {topic} (have|give me)
    how (much|many) {nutrient} (is|are) in {grams} (grams|gram) of {topic}
    how (much|many) {nutrient} in {grams} grams of {topic}
    how (much|many) {nutrient} (is|are) [there] in {topic} (and|with) {otherTopic}
    how (much|many) {nutrient} (would|do|will) i get from [a|an] {topic}
    how (much|many) {nutrient} (does it|do they|does that|does one) (have|contain)
    how (much|many) {nutrient} (is|are) in (it|that|them|those|one)
    what's the {nutrient} [content] (of|in) [a|an] {topic}
    what is the {nutrient} [content] (of|in) [a|an] {topic}
    (tell me|give me) the {nutrient} (of|in) [a|an] {topic}
    {nutrient} in [a|an] {topic}
    (does|do) [a|an] {topic} (have|contain) [any] {nutrient}
    is there [any] {nutrient} in [a|an] {topic}
    and [how much] {nutrient}
    (how much|how many grams of) {nutrient} (is|are) [there] in (a|one|my) {vessel} of {topic}
    (how much|how many grams of) {nutrient} in (a|one|my) {vessel} of {topic}
    how much {nutrient} (does|do) (a|one) {vessel} of {topic} have
    (how much|how many) {nutrient} (is|are) in {amount} {vessel} of {topic}
    {nutrient} in a {vessel} of {topic}
    {nutrient} in {amount} {vessel} of {topic}
    how (much|many) {nutrient} (is|are) in {topic} per {grams} grams
    [and|what about] (per|in) {grams} grams
    {multiple} that
    and {multiple} (that|it)
    how (much|many) {nutrient} in {amount} {topic} and {otherAmount} {otherTopic}
    {nutrient} in {amount} {topic} and {otherAmount} {otherTopic}
    how (much|many) {nutrient} in [a] {topic} (with|and) {otherTopic} and [a] {thirdTopic}
    {nutrient} in a (smoothie|bowl|sandwich|salad|meal|shake) of {topic} {otherTopic} and {thirdTopic}
    (what about|is|are) {amount} {topic} (a|in one) day [too much|okay]
    (what about|how about) (its|the|their) {nutrient} [in it|in them]
    how much of it
    how much {nutrient} is that
  `,
  CompareFoodsIntent: `
    {beside} {eaten} (and|with|to|or) {otherEaten}
    what's {beside} {eaten} and {otherEaten}
    what is {beside} {eaten} and {otherEaten}
    {eaten} {beside} {otherEaten}
    how (does|do) {eaten} {beside} {otherEaten}
    (is|are) {eaten} or {otherEaten} {order}
    {eaten} or {otherEaten} which (one|is|one is) {order}
    (is|are) {topic} any {order} than {otherTopic}
    {beside} (it|that|them) (with|to|and) {otherEaten}
    (which|what) has [the] {order} {nutrient} {topic} or {otherTopic}
    (which|what) (is|are) {order} in {nutrient} {topic} or {otherTopic}
    (does|do) {topic} have {order} {nutrient} than {otherTopic}
    (is|are) there {order} {nutrient} in {topic} (than in|or in|or) {otherTopic}
    (has|have) {topic} got {order} {nutrient} than {otherTopic}
    {topic} or {otherTopic} which has {order} {nutrient}
    (which|what) (is|are) better for {nutrient} {topic} or {otherTopic}
    (which|what) (is|are) {order} {topic} or {otherTopic}
    (is|are) {topic} {order} than {otherTopic}
    (which|what) (of these|of those|of them|one) has [the] {order} {nutrient}
    (which|what) one has [the] {order} {nutrient}
    (does|do) (it|that|they) have {order} {nutrient} than {topic}
    is that {order} than {topic}
    (so|and|then) which [one] (has|is) {order}
    which of the two (has|is) {order}
  `,
  AskFoodLevelIntent: `
    (is|are) [a|an] {topic} [very|really|quite] {height} in {nutrient}
    (is|are) [a|an] {topic} {height} (of|for) {nutrient}
    (is|are) {topic} {height} {nutrient}
    (does|do) {topic} have {height} {nutrient} [in it|in them]
    is there {height} {nutrient} in {topic}
    (is|are) (it|that|they) {height} in {nutrient}
    (is|are) (it|that|they) {height} (of|for) {nutrient}
    do i get {height} {nutrient} from {topic}
    how {height} in {nutrient} (is|are) {topic}
    is that [quite] (a lot|much|high|low)
    is it a lot
  `,
  AskPortionIntent: `
    is that (per|a) (meal|serving|person)
    how (big|large|much) (should|is) a (portion|serving|helping) of {foodKind} [be]
    what's a [sensible] (portion|helping) of {foodKind}
    how big is that
    what does (a|one) (portion|serving) of {topic} look like
    how (big|large) should (a|my) (portion|serving|helping) of {topic} be
    how (much|many) {topic} (is|are|make|makes) (a|one) (handful|bowl|plate|helping)
    what's a (sensible|normal|decent) amount of {topic}
    is a (bowl|cup|glass|handful|plate) of {topic} (a|one) (portion|serving)
    (what's|what is) a [normal|sensible] (portion|serving|helping) of {topic}
    (how big|how much) is (a|one) (portion|serving|helping) of {topic}
    what (counts as|makes) (a|one) (portion|serving) of {topic}
    how (much|many) {topic} (is|are) (a|one) (portion|serving)
    how (much|many) {topic} (should be|go) in a (portion|serving)
    (portion|serving) [size] (of|for) {topic}
    (what's|what is|how big is|how much is) (a|one|the) (portion|serving|helping) [size]
    is that (per|a|for a|for the whole) day
    is that (per|a|for one) (portion|serving)
    (how much is that for|what is that for|per what)
    how (many|much) (a|per|each) day
    how (many|much) of (it|them|those) a day
  `,
  AskHowManyReachIntent: `
    how many (cups|glasses|slices|bars|of them|of those) [then|a day|can i have]
    how many (cups|glasses|slices|bars|handfuls) of {topic} (for|to get|to hit|make|is) {amount} grams [of {nutrient}]
    how (much|many) {topic} (gets|get|would get) me [to] {amount} grams of {nutrient}
    how (much|many) {topic} for a day's [worth of] {nutrient}
    how many (cups|glasses) of {topic} [a day|can i have|is too many]
    [so] one (glass|cup|bar|slice|portion) is (okay|fine|all right)
    so how (many|much) can i have
    how (many|much) {topic} (is|are|make|makes|gives|give me) {amount} (grams|milligrams|calories) [of {nutrient}]
    how (many|much) {topic} (do i need|should i eat|would i need) (for|to get) {amount} (grams|milligrams|calories) [of {nutrient}]
    how (many|much) {topic} (for|to get|to reach|to make) {amount} (grams|milligrams|calories) [of {nutrient}]
    how (many|much) {topic} (add|adds) up to {amount} (grams|milligrams) of {nutrient}
    how (many|much) {topic} (covers|cover|meets|reaches) my {nutrient} [for the day]
    how (many|much) {topic} (do i need|should i have) for my (daily|day's) {nutrient}
    how (many|much) {topic} (can i have|before i reach|is) (my|the) {nutrient} limit
    how many {topic} (is|are) too many
    how (many|much) {topic} (a|in a|per) day
    how (many|much) {topic} can i (have|drink|eat) [a day|in a day]
    how (many|much) {topic} can i (have|drink|eat) (when|while|if) i'm {pregnant}
    how many for {amount} (grams|milligrams) [of {nutrient}]
    how many of (those|them|these) (for|make) {amount} (grams|milligrams) [of {nutrient}]
  `,
  AskFoodWithoutIntent: `
    i can't have {allergen} where's my {nutrient} [coming from]
    without {allergen} how do i get [my|enough] {nutrient}
    {nutrient} [foods] (without|with no|but no|that has no|free of) {allergen}
    (what|which) foods have {nutrient} (without|but no|and no) {allergen}
    where (do|can) i get {nutrient} without {allergen}
    i (can't have|can't eat|don't eat|avoid) {allergen} (what can i eat|where do i get) [for] {nutrient}
    i'm allergic to {allergen} what can i eat
    i'm allergic to {allergen} (is|are) {topic} (safe|okay|fine)
    i'm allergic to {allergen} can i (eat|have|drink) {topic}
    i have (a|an) {allergen} allergy can i (eat|have|drink) {topic}
    can i (eat|have|drink) {topic} (with|if i have) (a|an|my) {allergen} allergy
    can i (eat|have|drink) {topic} if i'm allergic to {allergen}
    (is|are) {topic} (safe|okay|all right) (with|for) (a|an) {allergen} allergy
    (does|do) {topic} (have|contain) {allergen} [in it|in them]
    is there {allergen} in {topic}
    (is|are) {topic} {allergen} free
    (what|which) allergens are in {topic}
    (does it|do they|does that) (have|contain) {allergen}
    is (it|that) {allergen} free
    something with {nutrient} (without|but no) {allergen}
    [are there|is there|and] any (without|with no) {allergen}
    {allergen} upsets me what else has {nutrient}
    i don't (like|eat) {allergen} [so] where do i get [my] {nutrient}
  `,
  AskFoodInPregnancyIntent: `
    (is|are) {topic} (okay|all right|fine|safe) when you're expecting
    can i (eat|have|drink) {topic} (when|if|while) i'm expecting
    how much {topic} (when|if) (you're|i'm) expecting
    is {topic} (okay|all right|fine|safe|bad) when you're {pregnant}
    are {topic} (okay|all right|fine|safe) when you're {pregnant}
    is {topic} (okay|all right|fine|bad) when i'm {pregnant}
    can i (eat|have|drink) {topic} if i'm trying (for a baby|to get pregnant|to conceive)
    do i need {topic} (when|while) (i'm|i am) {pregnant}
    is {topic} (off the menu|out|off limits) (when|while|if|now) (i'm|i am) {pregnant}
    (is|are) {topic} off the menu [in pregnancy]
    can i still (have|eat|drink) {topic} (when|while|if|now) (i'm|i am) {pregnant}
    can i (eat|have|drink) {topic} (when|while|if|now that) (i'm|i am) {pregnant}
    (i'm|i am) {pregnant} can i (eat|have|drink) {topic}
    (i'm|i am) {pregnant} (is|are) {topic} (okay|all right|safe)
    (is|are) {topic} (safe|okay|all right|fine) (in|during) pregnancy
    (is|are) {topic} (safe|okay|all right|fine) (when|while|if) (i'm|i am|you're|you are) {pregnant}
    {topic} (in pregnancy|while pregnant|when pregnant|during pregnancy)
    (what|which) foods (should i avoid|can't i eat|are not safe) (in pregnancy|when i'm pregnant|while pregnant)
    what (shouldn't|can't) i eat (in pregnancy|when i'm pregnant|while i'm pregnant)
    my wife is {pregnant} can she (eat|have|drink) {topic}
    can pregnant women (eat|have|drink) {topic}
  `,
  AskFoodWithConditionIntent: `
    is (that|it|this) (allowed|okay|all right|safe|out) with my {condition}
    (can i have|am i okay with) (that|it) with [my] {condition}
    what (sets off|triggers|makes worse) [my] {condition}
    what else (sets off|triggers) [my] {condition}
    my {condition} (hates|doesn't like) {topic}
    {topic} (upsets|sets off) my {condition}
    what should i (eat|avoid) with [my] {condition}
    (i have|i've got) {condition} what [{topic}] should i avoid
    (i have|i've|i've got|i'm) [a|an] {condition} (can|should) i (eat|have|drink) {topic}
    (i have|i've|i've got|i'm) [a|an] {condition} (is|are) {topic} (okay|allowed|all right|out)
    (i have|i've|i've got|i'm) [a|an] {condition} what [{topic}] can i eat
    (i have|i've|i've got|i'm) [a|an] {condition} how much {nutrient} [can i have]
    (is|are|am i okay with) {topic} (okay|allowed|all right|safe|good|fine|out) (with|for|if i have|if i've got) [my|a|an] {condition}
    can i (eat|have|drink) {topic} (with|if i have|if i've got|for) [my|a|an] {condition}
    (am i|i'm) okay with {topic} if (i have|i've got) {condition}
    (what|which foods) (should|can|shouldn't) i eat (with|for|if i have) [my|a|an] {condition}
    how much {nutrient} (with|if i have|for) [my] {condition}
    {condition} (and|how much) {nutrient}
    (is|are) {topic} (good|bad) for [my|a|an] {condition}
  `,
  AskFoodForDietIntent: `
    (i'm|i am) {diet} (where do i get|what can i eat for|how do i get) [my|enough] {nutrient}
    [good|best|some] {diet} sources of {nutrient}
    {diet} {nutrient} [foods|sources]
    (where do|how do) {diet} people get {nutrient}
    what {diet} foods have {nutrient}
    [and|what about] a {diet} version [of that]
    i don't eat meat [where do i get protein|so what about protein]
    (i'm|i am) {diet} what can i eat
    something {diet} with {nutrient}
    {diet} what (gives me|has|gets me) {nutrient}
    what (would|should|could) i eat for [enough] {nutrient} {diet}
    what (would|do) i need to eat for {amount} grams of {nutrient} {diet}
  `,
  AskFoodWithMedicineIntent: `
    (would|will|does) (it|that|this) (clash|mix|go|interact) with my {medicine}
    are they (okay|fine|all right) with my {medicine}
    can i have (it|that) with my {medicine}
    is {topic} [in my water|in my tea|in my juice] (okay|safe|all right) with my {medicine}
    can (you|i) have {topic} (on|with) [a|an|my] {medicine}
    {medicine} and {topic}
    (may|should) i take {topic} with [my] {medicine}
    i'm on {medicine} (is|are) {topic} (okay|fine|all right)
    what about {topic} with my {medicine}
    (is|are) {topic} (okay|all right|safe|fine|good) with [my] {medicine}
    can i (eat|have|drink) {topic} (with|when i'm on|while i take|if i take) [my] {medicine}
    (i take|i'm on|i'm taking) {medicine} can i (eat|have|drink) {topic}
    (does|do) {topic} (mix|go|interact|react|clash) with [my] {medicine}
    (what|which) foods (should i avoid|don't mix|don't go|interact) with [my] {medicine}
    {topic} and [my] {medicine}
    what (shouldn't|can't) i eat with [my] {medicine}
  `,
  AskFoodForChildIntent: `
    can [my] (kids|children|child|toddler) (have|eat|drink) (that|it|them|this)
    is that (okay|all right) for my (kids|child|toddler)
    can [my] (child|children|kid|kids|son|daughter|baby|toddler) (eat|have|drink) {topic}
    (is|are) {topic} (okay|safe|good|all right) for [my] (child|children|kid|kids|son|daughter|baby|toddler)
    how much {nutrient} does (my|a) (child|kid|son|daughter|baby|toddler) need
    how much {nutrient} do (children|kids) need
    can (my|a) {age} (year|month) old (have|eat|drink) {topic}
    what should my (child|kids|son|daughter|baby|toddler) eat
  `,
  AskMostIntent: `
    (which|what) {foodKind} (has|have) [the] {order} {nutrient}
    (which|what) {foodKind} (is|are) {height} in {nutrient}
    (which|what) {foodKind} (is|are) {order} in {nutrient}
    (what|which food) has [the] {order} {nutrient}
    [the] (best|top) {foodKind} for {nutrient}
    (which|what) {foodKind} (is|are) best for {nutrient}
    (give me|name|suggest|tell me) {foodKind} [that are|that is] {height} in {nutrient}
    (give me|name|suggest|tell me) {foodKind} with {height} {nutrient}
    (which|what) {foodKind} have {height} {nutrient}
    good sources of {nutrient}
    (what are|name) [some|the] [good|best] sources of {nutrient}
    where (do|can|should) i get [my|more|some] {nutrient} [from]
    what can i eat (for|to get) [more] {nutrient}
    {foodKind} (high|rich) in {nutrient}
  `,
  AskWhatElseIntent: `
    what else
    what else has [a lot of] {nutrient}
    (any|are there any) others
    (any|is there any) other (food|foods|option|options|idea|ideas)
    (another|a different) (food|option|idea|suggestion)
    something else (to eat|to have)
    what comes next on the list
    and the next (one|best)
  `,
  AskAfterthoughtIntent: `
    and {afterthought}
    how late (can|should) i (drink|have|eat) {topic}
    (what about|how about) {afterthought} then
    what about it {afterthought}
    is (it|that) (okay|all right|safe|fine|good) {afterthought}
    can i (eat|take|drink) it {afterthought}
    can i also {afterthought}
    can you {afterthought}
    [and] how long (does|will|can) (it|that) {afterthought}
    (and|what about|how about) [the|in the] {variant} [one|ones|only|kind]
    (is|are) [the] {variant} (one|ones|kind) (better|different)
  `,
  AskClaimIntent: `
    {topic} for {effect} (any good|does it work)
    (is|are) {topic} {effect}
    (does|do|will|can) {topic} help [to|me|you] {effect}
    (is|are) {topic} going to {effect}
    (is|are) {topic} any (use|good) for {effect}
    (is|are) {topic} (bad|terrible) for {effect}
    (does|do) {topic} (ruin|wreck|hurt|harm) {effect}
    i want to {effect} with {topic}
    (does|do|will|can|could|would) [a|an|eating|drinking] {topic} [really|actually] {effect}
    is it true [that] {topic} (can|will|really) {effect}
    is it true [that] [eating|drinking] {topic} {effect}
    (i heard|i read|they say|people say|somebody told me) [that] {topic} {effect}
    (i heard|i read|they say) [that] {topic} (can|will) {effect}
    {topic} {effect} (right|true|is that true|is that right)
    (does|do|will|can) (it|that|they) [really|actually] {effect}
    (is|are) {topic} (good|great) (for|to) {effect}
    (does|do) {topic} (have|contain) {effect}
    how (does|do) {topic} {effect}
    why (does|do) {topic} {effect}
  `,
};
