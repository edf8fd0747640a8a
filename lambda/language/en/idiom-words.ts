/** Sayings, titles, jobs and things that hold a word of a body or of an alarm and mean something else; and words that tell of others, long ago, or of nobody. */
import { eachOnce, spoken } from '../slot-value';
import type { SlotTypeWords } from '../model-words';

/** What means something else to a coach: moves, foods, wishes, and what other intents say in those words. */
const ELSEWHERE =
  "that just clicked, it just clicked, clicked my fingers, click my fingers, pain in my side, hand weights, caught my eye, catch my eye, catching my eye, lost count, not complaining honest, not complaining don't worry, back again, at the house, sick of lunges, sick of squats, sick of push ups, sick of planks, sick of burpees, out of puff but loving it, very fit, jelly legs, running on empty, knocked on the door, fallen off the shelf, love hearts, ladies fingers, back to work, back to the wall, back to square one, back workout, dead bug, pull down, coffee break, dropped my glasses, broke my phone, cracks a smile, popped the kettle on, did my head, do my head, pulled the door, ripped abs, walking dead, back day, lift dead, back class, back strength, back session, back routine, eyes popping, liver and onions, choking in the final, my weakness, blue cheese, pork ribs, under pressure, clear my head, giving up smoking, fish fingers, pain au chocolat, spare ribs, holding your breath, hold my breath, holding my breath, hold your breath, no pain no gain, low fat milk, leg of lamb, side salad, short ribs, pulled pork, comfort food, over my head, heart health, pork rib, resting heart rate, lower your resting heart rate, sleep tight, tight squeeze".split(
    ', ',
  );

export const idiomWords: Pick<SlotTypeWords, 'IDIOM' | 'ASIDE' | 'MEDIA'> = {
  IDIOM: eachOnce(
    {
      body: spoken(`
      cross my heart
      [off] by heart
      heart (of gold|of stone|to heart)
      heart of the (matter|problem|town)
      from the [bottom of my] heart
      bottom of my heart
      (take|took|takes|losing|lost|lose) heart
      (breaks|breaking|melts|melted|warms|stole) (my|your|his|her) heart
      my heart (sank|skipped a beat|goes out to|bleeds for|melted|is in my mouth|was in my mouth|is set on|belongs to)
      my heart (is|isn't|is not|is really|wasn't) in it
      (with all my|to my|after my own) heart [into it|and soul|content]
      (eat your heart out|young at heart|sweet heart|heart to heart|got heart|big heart)
      (big|wild|lonely|brave|faint|sweet|broken|half|whole) hearted
      (a change of|half a) heart
      break a leg
      (shake a|shaking a|pulling my|pull my|pulling your|pull the other|having me on by the) leg
      (cost me|costs|cost|charges|charged) an arm and a leg
      an arm and a leg
      (last|sea|got|find my sea) legs
      (on its|on her|on his) last legs
      (leg|legs) eleven
      (cold|two left|itchy|happy|best) (feet|foot forward)
      (find|found|finding|drag|dragging|drags) my feet
      (on the|one|best|wrong|right) foot (in the door|forward|of bed)
      my foot down
      (six|three|four|ten|five) (feet|foot) (tall|under|of snow|long|away|wide|high)
      back on my feet
      (lose|losing|keep|lost) your head
      (stomach|tummy|belly|stomachs|tummys) [is] (rumbling|growling|gurgling|full)
      swept off my feet
      neck and neck
      (a|what a|such a|real|right|proper|royal|total) pain in the (neck|backside|bum|butt|rear|arse|behind)
      pain in the (neck|backside|bum|butt|rear|arse|behind)
      neck of the woods
      (stick|sticking|stuck) my neck out
      up to my (neck|eyes|eyeballs|knees|ears|elbows) in
      (breathing|breathes|breathe) down my neck
      a millstone round my neck
      (stiff|still) (competition|upper lip|drink|breeze|penalty|sentence|exam|test)
      a stiff drink
      bored stiff
      scared stiff
      frozen stiff
      fingers crossed
      (keep|keeping) (my|your) fingers crossed
      (all|rule of|two) thumbs [up]
      thumbs (up|down)
      green (fingers|thumb)
      (sticky|butter|fish) fingers
      (give|lend|giving|lending|gave|need|want) (me|us|you|him|her) a hand
      (a|an extra) hand with
      (on the other|first|second|upper|free|big|old) hand
      (in|out of|by|hand in|at) hand
      hands (down|full|free|on|off|tied)
      my hands are (full|tied|wet|dirty|sticky)
      (minute|hour|second) hand
      hip hip hooray
      (chin|keep my chin|keep your chin) up
      (took it|take it) on the chin
      head (over heels|start|count|of lettuce|office|teacher|gardener|chef|first|to toe|to head)
      (off the top of|over|in|out of|clear|clears|do|does|did|doing|get|got) my head
      (lost|lose|losing|keep|use|using|shaking|scratching) my head
      (laughing|laughed|screamed|shouting|talking) my head off
      heads (up|or tails|will roll|down)
      heads shoulders knees and toes
      knees and toes
      (bang|banging|hit|hitting) my head (against|off) [a|the] [brick] wall
      (roof|piece of my mind|nice roof) over (my|your) head
      (head|headache) of a (day|job|week|sum|form)
      (one|a) big headache
      (a|real|such a|bit of a) headache for (us|me|everyone|the boss)
      butterflies in my stomach
      (the|no|don't have the) stomach for it
      (eyes bigger than|eyes were bigger than) my (belly|stomach)
      gut (feeling|instinct)
      (bust|busting|busted|hate|spill|spilled) (a|my|your|his) (gut|guts)
      (no|got the) guts [no glory]
      (weak at the|knees|bee's|cat's) knees [up]
      knees up mother brown
      knee high [to a grasshopper]
      knee (deep in|jerk reaction)
      back to (back|basics|work|square one|school|normal|the grind|front|life|it)
      (on|off|get off|got|had|has got|have got) my back [about it|on this|covered]
      (behind|watch|watching) my back
      (back of the|round the|at the|front to) (net|queue|class|room|house|fridge|cupboard|back)
      (back|backs) (to the wall|against the wall|up plan|seat driver)
      with one (arm|hand) tied behind my back
      (a pat|pat|slap|pats) [me|us|myself] on the back
      (scratch|scratches) my back
      (like the|know it like the) back of my hand
      the back of my hand
      back (in the|from the|to the) (day|dead|future|shops|bath|gym)
      (my|the) arms are back from the dead
      (shoulder|shoulders) (to cry on|to shoulder|of pork|of lamb|the blame|above the rest|season)
      cold shoulder
      chip on (my|his|her) shoulder
      head and shoulders
      elbow (room|grease|of the river|macaroni)
      rub elbows
      (all|play it by|up to my|grinning ear to) (ears|ear)
      (all eyes|eyes on the prize|an eye on|eye for an eye|eye of the tiger|apple of my eye|feast your eyes|see eye to eye|eye candy|eye opener|eye watering)
      (turn a|in the public|private|blind|keep an|red) eye [out|open]
      (catch|caught|catching) (your|his|the) (attention|drift|bus|train|ball)
      tongue (in cheek|twister|tied)
      (slip of the|on the tip of my|cat got your|bite my|bit my|hold my) tongue
      (lump|frog) in my throat
      (jumping|at each other's|cut) (down my|throats|throat) [throat]
      (skin of my|by the skin of my|sweet|long in the|sick to the back) teeth
      (sink my|get my|cut my|kick in the|lie through my) teeth [into]
      jaw (dropping|dropped|hit the floor|on the floor)
      (my|his|her) jaw (dropped|hit the floor)
      (face|facing) (the music|it|facts|value|to face|palm|mask|time|the wall|the screen|forward)
      (long|poker|straight|egg on my|in your|two|saving) face
      (my|your|her) (face|smile) (when i|was a picture|lights up|hurts from smiling)
      nose (around|to the grindstone|dive|job)
      (blow|blowing|runny|powder|follow|pay through the|poking his|turned up his|under my) (my|your|the|nose) [nose]
      (pain|thorn|pain) in my side
      (side|sides) (splitting|dish|hustle|step|salad|show)
      on the (side|other side|sunny side|bright side|safe side|plus side|flip side)
      (ribs|rib) (tickling|eye|roast|rack|tickler)
      (spare|pork|beef|short|rack of) ribs
      (got|gets|getting|on|under) (my|his) (nerves|skin|goat|wick)
      (nerves of|bundle of|bag of|what a|lost my) (steel|nerves|nerve)
      (some|the) nerve of (him|her|them|it)
      tight (budget|schedule|ship|squeeze|lipped|fit|on time|race|spot|corner|match|finish)
      (sleep|sit|hold|hang|money is|time is|things are) tight
      these (jeans|shoes|leggings|trousers) are (tight|killing me)
      (tied up|all tied up|fit to be tied) [till|at work|today]
    `),
      effort: spoken(`
      (crushed|smashed|nailed|killed|killing|bossed|aced|rocked|owned|boxed|demolished|murdered) (it|that|that one|that set|the last one|this|them)
      (popped|knocked|banged|cranked|churned) (those|them|that|it|these) out [of the park]
      (broke|broken|beat|beating|breaking|smash|smashed|break|hit) my [own|old] (record|best|pb|personal best|target|goal|streak|duck)
      (broke|hardly broke|barely broke|break|breaking|didn't even break|worked up) (a|into a) sweat
      burning it up
      on fire today
      (no pain|no pain no) gain [right]
      feel the burn [baby|coach]
      dead (easy|good|chuffed|keen|tired|on|cert|simple|nice|funny|impressed|proud|set|serious|straight|level|heat|slow|ringer|centre|certain|lucky|cheap)
      (running on|out of) (empty|fumes|steam|juice|gas|puff but loving it)
      (my|a|got my|there's my|here comes my) second wind
      sweating (like a pig|cobs|bullets)
      (working|worked|sweat|laugh|laughed|training) my (socks|butt|backside|arse|bum|ass) off
      (gave|give|giving) it (my all|everything|some welly|my best|both barrels|my best shot)
      (fired|psyched|pumped|geared|charged|warmed) up
      (blood is|got the|gets the|get the|getting the) (pumping|blood up|blood pumping|heart going|heart pumping|heart rate up|juices flowing)
      (pulse|heart rate) is up
      my (pulse|heart rate) is (up|coming down|in the zone)
      my lungs are having a (party|field day)
      (just|only|still|while i am) catching my breath
      (catching|getting) my breath then we go
      (a|quick) breather
      (take|took|takes|taking) (my|your) breath away
      (hold|holding|save|don't hold) (my|your) breath
      breath of fresh air
      breathing (space|room|easy)
      (i can|i can finally|we can) breathe (again|easy) [now|the exam is done]
      (veins|buttons|corks) popping [like popeye|out]
      popping like popeye
      (a|bit of a|quite a|that was a|came as a) shock [to the system|to me]
      (shocked|surprised|scared|amazed) myself
      (shock|shocking|shocked|electric) (horror|value|performance|atmosphere|bill|weather|score)
      (arms|legs|muscles|abs) like (lead|jelly|spaghetti|noodles) love it
      (sink|do|win|now) or (swim|die|lose|never)
      (bite|biting|bit) the bullet
      let's do some damage
      (do|doing|done) (some|no) damage
      (hit|hits|hitting) (me with your best shot|the spot|the road|the books|snooze|the shops|the hay|the sack|the town|the jackpot|the roof|the nail on the head|the wrong button|the pub|the gym|my stride|the ground running|a snag|play|pause|it off)
      (that|this) hits the spot
      (knock|knocked) (me for six|it off|on wood|your socks off|on the door|off early)
      (blown|blew) (away|me away|my mind)
      (mind|minds) blowing
      (easy|no) (peasy|sweat|bother|biggie|worries)
      tough as (old boots|nails)
      (struggled|struggling) with the (lid|traffic|crossword)
      (brutal|savage|killer) but (i'm alive|good|fun|worth it)
      a killer (one|workout|session|set|tune|heel|app|move|finish)
      killer (heels|workout|queen|tune|app|whale|instinct|abs|set|moves)
      (that|this) is killing it
      could do it in my sleep
      (fell|falling|fall) (for it|for this|in love|off the wagon|behind on|about laughing|into place|out with|on deaf ears|short|for him)
      (keep|keeps|kept|keeping) (fit|my hair on|calm|in shape)
      (fit|fighting) (for a king|for nothing|to burst|to drop|the bill|in|into|as a fiddle|bit|like a glove|for purpose|fit)
      (perfect|good|tight|best|snug|wrong|right) fit
      (getting|get|got|be|stay|staying|keep|keeping|really|super|cross|nice and|so|very|looking|feel|feeling) fit [again|with friends]
      (hissy|coughing|laughing|giggling|sneezing|screaming|shouting|crying) fit
      having a (meltdown|moment|laugh|field day|ball|party|blast|whale of a time|mare)
      (washing machine|wife|boss|mother|dryer|cat) (having a fit|is having a fit|having a meltdown|having a moment)
    `),
      death: spoken(`
      (dying|gasping|desperate|itching|gagging) (to|for) (start|try it|know|see|get out|go|tell you|get going|a drink|a coffee|a tea|a brew|a beer|a biscuit|a rest|a wee|summer|a shower|my tea|lunch|a cuppa)
      (dying|died|die|nearly died) (laughing|of boredom|of laughter|of embarrassment|of shame|of curiosity|hard|another day|on me)
      died when i saw the (price|bill|score)
      (to die|die) for
      (do or|never say|old habits|die hard|live and let|the day the music) (die|die hard|died)
      (i'd|i would|i could) (kill|murder|die) for (a|some|that|this)
      (could murder|could kill|murder) a (cup of tea|curry|pint|pizza|burger|biscuit|kebab|coffee|beer)
      kill (for|to have) (his|her|that|your) (figure|body|legs|voice)
      (kill|killing|killed) (the tips|two birds|time|the mood|the lights|the music|the volume|the engine|the vibe|some time|the weeds|my wallet|the joke)
      kill two birds with one stone
      (song|tune|penalty|heat|price|traffic|joke|hill|commute|queue|match|score|suspense|weather) (is killing|killed|kills) (me|us)
      if looks could kill
      what doesn't kill you [makes you stronger]
      makes you stronger
      (you'll be the death of me|the death of me|sleep like the dead|bored to death|worked to death|scared to death|sick to death|a matter of life and death|tickled to death|starved to death|frozen to death)
      (kiss of death|till death do us part)
      (like a dead|dead as a|beat a dead|flogging a dead|drop dead|dead in the|as good as) (fish|doornail|dodo|horse|gorgeous|water|dead)
      over my dead body
      like a dead fish
      (dead and buried|dead line|dead battery|dead lock|dead bug|dead hang|dead end|dead wood|dead pan|dead heading|dead zone|dead pool|dead poets society|dead man walking|dead ball)
      (drop|dropping) dead (gorgeous|lovely|serious|fred)
      (battery|phone|line|wifi|laptop|remote|car|fridge|internet|telly|torch|boiler|plant|screen|tablet) (is dead|is about to die|is dying|died|has died|crashed|went dead|packed up|is nearly dead)
      the line went dead
      (sleeping|slept|sleep) like (the dead|a log|a baby)
      (the|back from the|night of the living|walking|grateful|day of the|raising the) dead
      shoot (me now|the breeze|hoops|some hoops|for the stars)
      shoot what was i
      (stabbed|stab) (in the back|at it|in the dark)
      (take|have|having|taking) a stab at (it|this|that)
      (absolute|blue|bloody|pure) murder
      murder (on the dancefloor|mystery|mysteries|she wrote|on the orient express|on the carpets|on the roads|on the knees of my trousers)
      (get|getting|got) away with murder
      (i'll|my wife will|my mum will|mum will|he'll|she'll) kill (me|him|her|you)
      (suicide|suicidal) (squad|runs|sprints|drills|squeeze|pact film)
      (cut|cutting|slit) (it fine|corners|it out|a rug|the grass|the cake|my losses|to the chase|down on|the chat|the hedge|my hair|the talking|a long story short)
      (burnt|burned|burning) (the|my) (toast|dinner|porridge|rice|bacon|cake|bridges|tea|pizza|sausages|roast)
      (toast|dinner|rice|bacon|pizza|candle|fire|wood) (is|was) (burning|burnt|on fire)
      (burning|burn) (question|ambition|desire|the candle at both ends|man festival|the midnight oil|rubber|to the ground)
      muscle burn
      (this one|that one|muscles|will it) burn
      why do muscles burn
    `),
      blood: spoken(`
      (bleeding|bloody|flipping|blooming|blinking|ruddy) (gorgeous|marvellous|hard|hell|brilliant|lovely|cold|hot|obvious|awful traffic|good|great|typical|weather|nuisance|traffic|mary|difficult|easy|nora|heck|telly|love|fantastic|amazing|miserable weather|expensive|thing|early|late)
      (blood|bloods) (orange|brothers|diamond|bank|test|type|donor|drive|sweat and tears|moon|sugar sex magik|bowl|donation|relatives)
      (give|giving|gave|donate|donating|donated) blood
      (in|bad|blue|young|new|cold|warm|true|first|fresh|hot|own flesh and) (my blood|blood|blooded)
      (makes|made|make|get|gets|got) my blood (boil|up|pumping)
      blood is (up|pumping|thicker than water)
      (heart|nose|my heart) bleeds for (you|them|him|those|those who skip this|her)
      (bleeds|bleed|bleeding) (the radiators|the brakes|edge|love|radiators)
      bleeding edge
      (saw|seeing|see) (red|stars in his eyes|things|the doctor who episode|the funny side)
      (out for|sweat and|vampires and) blood
      (red|black and) (mist|blue paint|white|faced)
    `),
      sense: spoken(`
      (stroke|strokes) of (luck|genius|midnight|the brush|the pen|the pencil|twelve|good fortune|the oar|the cat)
      (breast|back|side|rowing|brush|butterfly|front crawl|swim|swimming|golf|tennis|key) stroke
      (does|do|swims|swim|doing) (breaststroke|backstroke|sidestroke)
      (different|two|a few|paint|brush) strokes [for different folks]
      stroke (play|the cat|the dog|my beard)
      (stroking|stroked) the (cat|dog)
      heart attack on a plate
      (don't have a|gave me a|give me a|gives me a|giving me a|nearly had a|almost had a|going to have a|will have a|would have a|having a near) (heart attack|stroke|fit|seizure)
      heart (rate monitor|rate zone|rate training|health|healthy|foundation|surgeon|shaped|throb|strings|beat song|land|warming|break hotel|of glass|breaker|monitor|research|charity|unit ward drama)
      (target|resting|maximum|max|average|your|lower your resting|my resting) heart rate
      (resting|normal|average) (pulse|heart rate|heartbeat)
      (heartbeat away|a heartbeat|in a heartbeat)
      (pregnant|awkward|long|dramatic) pause
      (panic|heart|snack|ant|art|counter|shark|squirrel|massive|cat|ninja|chess|cyber) attack (of the|sequence|mode|trailer)
      (attacking|attacked|attacks) (my feet|my laces|the mat|the postman|my toes|the ball|midfield|the furniture|the hedge)
      (crash|gym|yoga) (mat|diet fad|bandicoot|course|test dummy)
      (internet|computer|laptop|app|market|website|wifi|server|game|router) (crashed|collapsed|froze|is having a fit|had a meltdown|died)
      (collapsed|collapse|crashed|flopped) (on|onto|into) (the sofa|bed|the couch|my bed|the armchair)
      collapse at the bottom
      (a|the|in|my) coma [inducing]
      (food|carb|sugar|turkey) coma
      (sugar|adrenaline|gold|mad) rush
      (numb|comfortably|numb with|mind) (numb|boredom|numbing)
      comfortably numb
      (emergency|exit|emergencies) (exit|chocolate|biscuit|meeting|stop test|fund|services drama|landing|contact|plumber|room drama)
      (in case of|biscuit|beer|chocolate|tea|no|wardrobe|style|hair) emergency
      (smoke|fire|car|burglar|house|false|morning) alarm
      false alarm
      (police siren|siren is outside|sirens outside|ignore the siren|the siren)
      (fire engine|police car|helicopter|ambulance) (going by|outside|passing|went past|is outside|is on the tv|is on the telly|in the street|drove past)
      (chest|broad) of drawers
      (treasure|war|hope|ice|medicine|tea|tool|community) chest
      (hand|ankle|wrist) (weights|weight|straps|wraps)
      (knee|elbow|wrist|ankle|chest|shoulder|neck|back) (brace|pads|pad|strap|cream|rub|massage|pillow|cushion|support)
      (hand|foot|face|neck|head|arm|eye|ear|heart|chest|leg|thigh) (rest|band|bands|phones|mask|bag|towel|lotion|soap|sanitiser|warmers|monitor|stool|pack|gaiter|master|gap|test|cream|hole|hop)
      (stitch|a stitch) (in time|in time saves nine|this jumper|up)
      (in|dropped a|cross|no|had me in|lilo and) stitches
      (cross|knit|blanket|back|running|chain) stitch
      (difference between a stretch and a strain|tea strainer)
      (stretch and a|under the) strain
      (cramps|cramping|cramp) my style
      (give|gave|giving) way (to|at the junction|on the roundabout)
      (gave|give|giving) up (smoking|sugar|chocolate|coffee|the gym)
      give or take
      (twist and|oliver|plot|lemon|twist of) (twist|shout|lemon|fate)
      twist (my arm|and shout|of fate|of lemon)
      (snap|snapped) (up fast|crackle and pop|decision|chat|a photo|a picture|out of it|peas|to it|judgement)
      (pop|popped|popping|nip|nipping|nipped) (round|over|in|to the loo|to the shops|the kettle on|to the kitchen|to the shop|upstairs|next door|to the toilet|up the road|home|down to|it in the bin|off)
      just nipping to the loo
      (crack|cracked|cracking|cracks|crack me|cracks me) (up|a joke|the code|an egg|open a beer|of dawn|it|the whip|the eggs|of the whip|down on|under the pressure of exams)
      (cracking|cracker|cracked) (tune|song|weather|morning|set|day|joke|job|goal)
      crack (of dawn|the whip)
      (broke|broken|break|breaking) (it down for me|the bank|the ice|the news|the school record|my diet|the mould|even|my promise|my phone|the fast|the habit|up with|the rules|free|through|the internet|the world record|the bed|the record|into song|the telly|the kettle|the washing machine|down the cardboard)
      (commercial|tea|lunch|coffee|tie|spring|christmas|school|lucky|prison|day) break
      tie breaker
      (sprained|twisted|strained) (relationship|joke|plot)
      (sting|stings) (like a bee|in the tail|concert|the musician|album|operation|and the police)
      (float like a butterfly|butterfly and|queen) [sting like a] bee
      sting like a bee
      stinging nettles
      (shooting|shoot|shot) (stars|star|hoops|range|for goal|the film|some baskets|a video|of espresso|in the dark|putt|at goal|on target|some pool)
      (stabbing|stab) (at it|in the dark|at this)
      (throbbing|pounding|thumping) (music|bass|tune|drums|beat|engine|beats|rain)
      (tight|close|knotted|loose|stiff) (tie|call|rope|lid|drawer|ends|door|collar|hinge|brush|jar)
      (fever|cabin|saturday night|gold|disco|spring|dance|night|hay|world cup|football|election|a fever for|scarlet|jungle) (fever|pitch|for more cowbell|dream|night|tree)
      (fever for|got cup|beatles) (more|fever|cowbell)
      (fitness|travel|running|gardening|acting|computer|squash|stomach of the car|software) bug
      (bitten by the|dead) [fitness|travel] bug
      (mouth|mouthful|mouths) (watering|of cake|full|wash|that name|organ|to feed)
      (swollen|bruised|big|massive) (ego|head about it|river|pride)
      (hurt|hurts|hurting|bruised|wounded|dented) my (feelings|pride|wallet|ego|ears|brain|bank balance|reputation)
      (would it|wouldn't|doesn't|won't|does it) hurt to (try|ask|smile|wait|check|do less|have a biscuit)
      (hurt|love|everybody|sometimes it|the truth|first cut is the) hurts
      (pain|pains) au chocolat
      pain (is weakness leaving the body|is temporary|free parking|barrier|stakingly|threshold|of defeat|and glory)
      (growing|painstaking|took|take|at) pains [to]
      (weakness|weak|weaknesses) (leaving the body|for chocolate|for biscuits|tea|coffee|joke|excuse|signal|wifi|link|spot for|squash|sauce)
      (the|a|my) (weakest link|weakness)
      (tears of joy|tears for fears|tears in heaven|torn between|ripped jeans|ripped abs|ripped my trousers|tore my leggings|ripped my leggings|tear up the rulebook|tore my trousers|tearing the packet)
      ripped (abs|jeans|body|off|like a fighter)
      (pulled|pull|pulling|pulls) (pork|a fast one|a sickie|your socks up|my socks up|the plug|over|up a chair|up my socks|faces|an all nighter|it off|the door|my weight|the cord|strings|ups|up|down)
      (roll|rolled|rolling) (up my sleeves|on the floor laughing|the dice|stones|with it|in the aisles)
      (dropped|drop|dropping) (your voice|in|off|me a line|the kids off|the kids|the act|by|a clanger|the subject|the ball|a dress size|the remote|my glasses|a hint|round|the volume|the beat|out of school|the mic|my guard)
      (nearly|almost) dropped the (remote|phone|baby joke|tray|plate)
      mother in law dropped in
      (slip|slipped|slipping) (my mind|up|of the tongue|through my fingers|back into bad habits|him a fiver|into something comfy)
      (trip|trips) to (spain|france|the seaside|the shops|the zoo)
      (landed|landing|fell) (on my feet with this job|a job|the job|a new job|strip|jackpot|in my lap)
      (locked|lock) (out of my car|the shed|the house|the back door|the doors|my bike)
      (jammed|jam) (printer|packed|session|doughnut|sandwich|tart|traffic|the door)
      (swell|swelled|swelling) (idea|music|with pride|of the sea|the crowd)
      (grinding|grind) (my gears|coffee|to a halt|it out|the beans|pepper)
      (click|clicked) (on the link|with her|into place|bait|and collect|with him|your heels|my fingers)
      (it|that) just clicked
      (blinding|blind|blinded) (tune|date|lights|spot|by the light|goal|faith|eye|man's buff|sun)
      (deaf|deafening) (ears|leopard|silence|to my wife)
      (dizzy|giddy|light headed|spinning) (with joy|with happiness|with excitement|heights|rascal|gillespie|blonde|miss lizzy|kipper|aunt|goat|plates|class|wheel|top|bike|wool|a yarn|instructor|around)
      (spin|spinning) (class|bike|studio|the wheel|doctor|off|cycle|plates|session)
      (fan|record|ceiling fan|washing machine|wheel|hamster wheel) is spinning
      (brain|rocket|tree) (surgery|science|surgeon|drain|teaser|wave|storm|box|freeze|dead from that meeting)
      (fainted|passed out|had a stroke|collapsed|choked|had kittens|died) (when i saw|at) the (price|bill|cost|score|size|state|ending|mess|queue)
      nearly fainted when i (saw|heard|read)
      (saw|at) the (price|bill|cost) of (dumbbells|it|petrol|butter|those shoes|the gym)
      (choke|choked|choking) (on penalties|up at the ending|hold|on the last hole|under pressure|the life out of the mower)
      (suffocating|stifling|smothered|drowning) (heat in the office|in gravy|in emails|in paperwork|in cream|in work|in laundry|my sorrows)
      (paralysed|paralyzed|petrified) by (choice|the choice|spiders|indecision)
      (black|blacked|blackout|power|power cut) (out the windows|curtains|cut|outage|friday)
      power cut
      power (cut|outage) it is all gone dark in here
      (gone|going|went|getting) dark (in here|outside|early|now|at four|so early|at teatime)
      it is all gone dark in here
      (hit|hitting) the (floor|deck|ground) (dancing|running|laughing)
      (passed|pass|passing) (out the flyers|out leaflets|out sweets|the salt|the parcel|the ball|the test|my exam|my driving test|with flying colours)
      (came|come|coming) to (mind|think of it|an end|nothing|blows|the party|life|terms)
      lost (the plot|count|the remote|my keys|my marbles|my voice cheering|touch|in translation|the will to live|track|without you|the match|on penalties|in the woods|weekend|my place)
      i'd be lost without you
      (lost|lose) (count|my place) not the plot
      (unconscious|subconscious) bias
      (overdose|overdosed|overdosing) on (cute|chocolate|christmas films|cuteness|telly|netflix|sunshine)
      (poison|poisoned|toxic) (ivy|chalice|apple|dart frog|album|the alice cooper song|avenger|britney)
      (allergic|allergy) to (mornings|housework|exercise|mondays|running|effort|cleaning|nonsense|burpees|hard work|early starts)
      (cancer|leo|pisces|aries|virgo|gemini) (star sign|season|the crab|horoscope)
      (star sign is|i'm a) (cancer|pisces)
    `),
      sick: spoken(`
      (sick|sick and tired) of (this song|waiting|the rain|this weather|squats|push ups|planks|burpees|work|the same|the news|politics|emails|cooking|winter|him|her|adverts|lunges|the cold|mondays|my job|traffic)
      (sick|so sick) (beat|workout|tune|trick|set|song|bassline|goal|move|mate|bro|dude|one|skills)
      that was sick
      that is sick [mate|bro|dude]
      (worried|home|sea|car|love|air|travel|day|bike) sick [from school|note]
      (home|off) sick from (school|work|nursery)
      (call|called|calling|phoned) in sick
      (sick|ill) (joke|note|leave|gotten gains|pay|day|timed|advised|at ease|fated|mannered)
      (ill|unwell) at ease
      (giddy|dizzy|green|sick) with (envy|excitement|joy|excitement over the cricket|nerves)
      (makes|made|make|making) me (sick with envy|cry every time|laugh|jealous|dizzy with joy)
      (gave|gives|give) me the (chills|creeps|giggles|shivers|willies|goosebumps|ick|hump|heebie jeebies)
      cold (turkey|play|war|feet|brew|case|comfort|call|callers|snap|shower|blooded|calling|coffee|pizza)
      (catch|caught|catching) (a bus|a train|the news|up|up with|a wave|a film|my eye|the game|some sun|some rays|a plane|the match|red handed|fire film)
      (under the|rough|gloomy|awful|rotten) weather (outside|forecast|again|today out there)
      hurts (thinking|my ears|my wallet|my pride|my feelings|my brain)
      (brain|head) is (fried|full of|mush) (from|after|with) (work|emails|exams|meetings|admin)
      (starving|famished|ravenous|starved) (hungry|for lunch|what is for lunch|what is good for lunch|hank marvin|for dinner|artists|after that)
      (could eat a|so hungry i could eat a) horse
      (blue|feeling blue|boy) (shirt|band|sky|moon|murder|cheese|peter|tits in the garden|lagoon|jeans)
      (low|running low|getting low) on (milk|time|battery|petrol|bread|patience|data|fuel|tea|cash|coffee)
      low (battery|fat milk|rise jeans|tide|bar|hanging fruit|key|impact class|maintenance)
      (crying|cry|cried|tears|sobbed|wept|blubbed) (with laughter|of joy|at the film|at the ending|over spilt milk|wolf|at adverts|at the wedding|happy tears|out loud|freedom|at bambi)
      (makes|made) (people|me|him|everyone) cry
      (depressing|sad|miserable|gloomy|hopeless) (news|song|weather|at darts|at cooking|film|ending|at maths|face emoji|romantic|day outside|singer|results for my team|at remembering names)
      (panic|panicked|panicking|panicky) (buying|at the disco|room film|stations|when the cat got out|about the parking)
      (burnt|burned) out (car|bulb|building|candle|clutch)
      (down|feeling down|dressed) (for it|for that|to my last biscuit|under|the pub|south|at heel shoes|the shops|for maintenance|load)
      lonely (hearts|planet|island|goatherd|this christmas|on the touchline)
      (over it|lost interest|lost for words|not bothered|can't be bothered|can't wait|can't stop laughing|can't believe it|can't decide|can't complain|hate you right now|want to quit|thick as thieves|addicted to this|feeling lazy|feeling peckish|over the moon|high as a kite on endorphins|light on my feet)
      can't (hear the music|see the screen|see the picture|see the telly|see the wood for the trees|stand the suspense|hear myself think|feel my face song|take my eyes off you|live without it|find the remote|find my mat|find my shoes|breathe in these jeans|breathe in these leggings|move for boxes|move for toys|eat another thing|stop the feeling|get no satisfaction|hold a tune|hold a candle)
      can't breathe (for laughing|with laughing|from laughing|laughing|in this dress)
      can't (stop|keep) (smiling|grinning|laughing|a straight face)
      (bump|a bump) in the road
      (the baby|my baby|baby) (is|was) (napping|asleep|sleeping|laughing|teething|in the pram|crawling|watching)
      (baby|babies) (napping|shower|steps|shark|spice|driver|oil|powder|joke|blues|grand|boomer|potatoes|corn|sitter|monitor|on the cd)
      (like a|big|cry|don't be a|sleep like a) baby
      (expecting|expect|expected) (guests|a parcel|a delivery|visitors|company|a call|friends|rain|the plumber|snow|my mother|too much|the worst|better|people)
      (pregnant|preggers|expecting) (cat|goldfish|giraffe|guppy|panda|with ideas)
      (cat|dog|rabbit|panda|sister|daughter|colleague|friend|neighbour) is (pregnant|expecting|having kittens|having puppies|due any day)
      (delivered|deliver|delivery|delivering) (today|yesterday|this morning|on time|the goods|pizza|a parcel|driver|slot|mat|the post|milk|my mat|by drone|as promised)
      (crash mat|parcel|pizza|mat|bike|sofa|fridge|package|new mat) [just|was|got] delivered
      due (any minute|a raise|a break|diligence|north|for an mot|date for the library|back at the library|a haircut|some luck|in at nine)
      (nurse|nursing) (a pint|a coffee|a hangover joke|a grudge|a beer|a brew)
      the (little one|kids) (is|are) (home|off school|asleep|in bed|at nursery)
    `),
      title: spoken(`
      (burning love|another one bites the dust|killing me softly|hurt by johnny cash|everybody hurts|broken wings|bad blood|burn baby burn|disco inferno|heartbreak hotel|bleeding love|tears in heaven|cold as ice|dead or alive|killer queen|hungry like the wolf)
      achy breaky heart
      total eclipse [of the heart]
      eclipse of the heart
      (staying|stayin) alive [by the bee gees]
      don't go breaking my heart
      (eye|eyes) of the (tiger|storm|beholder)
      (my heart will go on|un-break my heart|unbreak my heart|heart shaped box|owner of a lonely heart|heart of glass|heartbreak hotel|heart of gold|every beat of my heart|piece of my heart|where the heart is|stop in the name of love|shot through the heart|wild at heart|crazy little thing called love)
      highway to hell
      (burning down the house|set fire to the rain|girl on fire|light my fire|great balls of fire|chariots of fire|we didn't start the fire|ring of fire|sex on fire)
      (another one bites the dust|killing me softly|killing in the name|killing eve|kill bill|license to kill|a view to a kill|live and let die|die another day|no time to die|die hard|dead poets society|dead man walking|shaun of the dead|the walking dead|evil dead|grateful dead|night of the living dead|the bodyguard|murder on the dancefloor|psycho killer|silent witness|call the midwife|holby city|grey's anatomy|doctor who|doctor foster|house md|line of duty|happy valley|bleak house|the shining|the body shop|pretty woman)
      (hips don't lie|head over heels|heads will roll|back for good|back to black|back in black|back to the future|baby got back|shoulder of orion|kiss me on the neck|put your hands up|all the single ladies|hands to heaven|hand in my pocket|happy feet|blue suede shoes|dem bones|bad to the bone|the bone collector|lean on me|stand by me|body like a back road|under my skin|under pressure|take my breath away|every breath you take|the air that i breathe|smooth criminal|bad medicine|doctor doctor|dr feelgood|comfortably numb|sweet dreams [are made of this]|hurts so good|everybody hurts|love hurts|hurts like heaven|no pain no gain|bleeding love|bloody mary|sunday bloody sunday|there will be blood|first blood|blood brothers|bad blood|insane in the brain|the drugs don't work|monday blues|night fever|saturday night fever|dance fever|cat scratch fever|shake rattle and roll|twist and shout|great pretender|rolling stones|the stroke|different strokes|the strokes|the killers|heart the band|the cure|the dead kennedys|talking heads|foo fighters|simply red|the black keys|red hot chili peppers|the cranberries)
      the drugs don't work
      hurts so good
      (hit me|hit me baby|hit me with your best shot) [one more time]
      (my|her|the) heart will go on
      (i will|we will|will) (survive|rock you|always love you)
      like the song (says|goes)
    `),
      food: spoken(`
      (leg|shoulder|neck|rack|breast|belly|head|hand|cheek|knuckle) of (lamb|pork|beef|ham|garlic|lettuce|cabbage|broccoli)
      (steak and|devilled|grilled) (kidney|kidneys) [pie]
      (liver|tongue) (sausage|sandwich)
      (blood|mouth) (orange|oranges)
      heart (healthy|healthy cereal|smart food)
      (finger|comfort|brain|gut|hangover) food
      (elbow|angel) (macaroni|pasta|hair pasta)
      (popped|popping|cracking|crackling|snap) (corn|pork|candy|peas)
      (rib eye|eye fillet|head of garlic|ham hock|pigs in blankets|toad in the hole|spotted dick|bubble and squeak|dead fly biscuits|death by chocolate|sticky toffee|bloody mary|monkey shoulder|jelly legs|ladies fingers|love hearts|knuckle sandwich|stiff peaks|sore loser)
    `),
      thing: spoken(`
      (dog's|cat's|horse's|rabbit's|puppy's) (paw|leg|ear|tail|tooth|nose|eye|eyes|belly)
      just fell off the (sofa|shelf|table|bed|wall|chair|counter)
      off the back of a lorry
      (creak|squeak|bang|crash|thud|crunch|clunk) (that's the|is the) (floor|floorboards|bed|chair|stairs|door)
      (kettle|baby|kids|neighbour) (screaming|screaming its head off|crying wolf)
      i've a kettle (screaming|on|boiling)
      (sweat|hair|sun|shampoo|soap|fringe|light|dust|wind) (dripping|running|getting|falling|was|is) in my (eyes|face)
      (dripping|running|getting) in my eyes
      the sweat is dripping
      (sun|light|lamp|screen|torch) is in my eyes
      my hair is in my (eyes|face|mouth)
      (grit|sand|an eyelash|soap|something|sweat) in my (shoe|shoes|eye|sock)
      (itchy|tickly|ticklish|runny) (nose|feet|label|jumper)
      my (nose|feet|toes|hands|ears) (itches|itch|are itchy|is itchy|is running|are toasty|are bare|is runny|tickles)
      (stubbed|stub|stubbing) (my cigarette|it|out my cigarette) [out]
      (trousers|leggings|shorts|jeans|tights|seam) [just] (split|ripped|fell down|came down|tore)
      (mat|carpet|towel|floor|grip|handle|socks) is (slippery|sticky|slipping|rucked up|cold)
      my (hands|feet|palms|fingers) are (slipping|slippery|sticky|greasy)
      (leaning|resting) on the (bench|chair|wall|table) with my (left|right) (arm|hand|knee|foot)
      (fourteen|ten|five|twenty|six|eight|some) kilos on my back
      my (legs|arms|torso) are longer than my (legs|arms|torso)
      (live on the|top|second|ninth|first|third|shop|dance|cutting room) floor [flat|now|and take the stairs]
    `),
      work: spoken(`
      (work as a|job as a|training as a|retired|training to be a|studying to be a|wants to be a|want to be a) (nurse|midwife|paramedic|doctor|surgeon|vet|physio|chiropractor|gp|carer|first aider|ambulance driver|firefighter|fireman|dentist|cardiologist|osteopath|pharmacist|undertaker|lifeguard|school nurse|student nurse|radiographer|anaesthetist|optician|butcher|stuntman|boxer|wrestler|blood donor|podiatrist|psychiatrist|counsellor|medical student|medic|care worker)
      (nurse|paramedic|doctor|surgeon|porter|midwife) in (casualty|a and e|the hospital|the army|the community|theatre|intensive care|maternity|the emergency room)
      (work|works|working|worked) (in|at|for) (a and e|casualty|the hospital|a hospital|the ambulance service|cardiology|the emergency room|the fire service|a care home|a nursing home|a hospice|the blood bank|a pharmacy|emergency services)
      (drive|drives|driving|drove) (an ambulance|ambulances|the ambulance|a hearse)
      ambulance (driver|crew|crews|chaser|chasers|service|shifts|shift|station|man|drivers|job)
      (first aid|cpr|lifesaving|paramedic|nursing|medical|anatomy) (course|practice|training|class|kit|exam|certificate|test|school|lecture|refresher|badge)
      (teach|teaching|learning|learn|did|doing|passed) (first aid|cpr|anatomy)
      (cpr|c p r) practice
      (study|studying|studied) (medicine|nursing|heart disease|the brain|anatomy|physiotherapy|dentistry)
      (sell|selling|make|fix|fixing|write|writing) (painkillers|heart monitors|hearing aids|false teeth|crime novels|murder mysteries|stairlifts)
      (on call|night shift|shifts|late shift) (at the hospital|in casualty|this week|are all over the shop|all over the place|on the ward)
      my (shifts|rota) are all over the (shop|place)
      (on my feet|on their feet|stand) all day [at work|in the shop]
      (funeral director|charity run|fun run|cancer research|heart research|hospital radio|charity shop)
      (running|walking|cycling|training|raising money|fundraising) for (cancer research|heart research|the hospice|the heart foundation|the air ambulance|the lifeboats)
      the air ambulance
      (boxing|wrestling|rugby|football|cricket|judo|karate|fencing) (match|practice|training|club|fan|injury time|team)
      injury time
      stoppage time
      (sudden death|injury time|penalty|tie break) (winner|shootout|goal|overtime|play off)
      got (killed|hammered|thrashed|murdered|slaughtered|battered) (on|in|by)
      out of the cup
    `),
      mood: spoken(`
      (thrilled|delighted|chuffed) to bits
      (chuffed|pleased|happy) with my (back|shoulders|arms|legs|progress|body|abs)
      my physio (was|is) (chuffed|pleased|happy|impressed|delighted) [with my back|with me]
      (no|not any|zero) regrets
      (worth|worth all) the (pain|sweat|wait|effort)
      (good|nice|proud|love|loving) (to be back|to be alive|of my legs|my arms|my abs|my new body)
      (rocking|love|loving) my (body|abs|legs|arms|muscles)
      (is|are) (going to|gonna) (look amazing|look great|look good|be huge|be massive|thank me|love me|hate me)
      (bigger|broader|stronger|better|nicer) (than before|every week|day by day)
      (come on|go on|hello|nice one) [you] (legs|arms|abs|core|glutes|knees|weakling|chest|quads|biceps|shoulders|body|feet)
      (my|these|the) old bones [still work|still going|are at it]
      (childbirth|labour) (was easier|is easier|and i've done that twice|joke)
      harder than childbirth
      (these|old) bones [still]
      (funny|lazy|humerus) bone
      (a bone|bone) (to pick|idle|dry|china|of contention)
      touch wood
      knock on wood
      (born|back) again
      (good|bad) (egg|apple|sport|loser|hair day)
      (wicked|mint|banging|lush|peng|sick|deadly|gnarly) (killed it|tune|mate|that|stuff|craic|workout|set)
      pain free
      (in|a world of) pain from the tickets price
      (only|just) (kidding|joking|teasing|messing|pretending|playing|having you on)
      ouch only (kidding|joking)
      not dying (i promise|yet|promise|honest|don't worry)
      (knackered|tired|sweaty|puffed|exhausted) not (broken|hurt|injured|dead|dying|sick|ill)
      (for dramatic effect|drama queen)
    `),
    },
    ELSEWHERE,
  ),
  ASIDE: eachOnce({
    asked: spoken(`
      (do|should|can|must|shall) i (pull|push|lift|drop|lower|shake|press|squeeze|collapse|lock|bend|twist|roll|hold|rest|keep|let|snap|swing|have felt|feel|have|really|lie|sit|stand|use|go)
      does it [have to|need to|really|always|actually|ever|normally|usually]
      do (they|people|you|we|most people|muscles) [all|really|normally|usually|always]
      does (that|this|doing|having|a|being|planking|exercise|training|lifting|stretching|rowing|walking|strong) [mean|help|cause|count|make|really]
      is it (normal|true|bad|good|okay|safe|supposed|meant) [for|to|that|if|when] [it to|people]
      (why|how come) (do|does|is|are|would|should|must) (muscles|people|it|they|we|some people|folk|my muscles|this|that)
      (what|which) (makes|causes|gives|kills|helps|happens|does|is worse|is a|are the|is the|brings)
      what is the difference [between]
      what does
      what if
      (should|must|shall|would|could|will|can|might|does|would) (it|this|that|they|these) [one|really|ever|just]
      till it
      until it
      how (much|long|fast|hard|bad|far|sore|often) (should|does|is|do|would|can|will)
      how do (you|people|they|i know if|i tell if|ambulance crews|athletes|boxers)
      (have you|did you|do you) (ever|know|think|get|hear|feel) [heard of|about]
      (is|are) (there|they|these|those|squats|planks|push ups|rows|muscles) [a|any|good for|bad for]
      am i supposed to
      do i (have|need|want) to
      (wonder|wondering|curious) (about|why|how|if|whether)
      (suppose|imagine|pretend) (i|you|it|they|somebody)
      if i (ever|were to|was to|happen to)
      in case i
      (worried|afraid|scared) (it might|it will|it would)
    `),
    past: spoken(`
      (years|months|decades|ages|ten years|five years|twenty years|two years|three years|a year|a long time|donkey's years|ten years|many years|years and years) ago
      (last|that) (year|summer|winter|spring|christmas|century|decade)
      (as a|when i was a|when i was|when he was a|when she was a) (kid|child|boy|girl|teenager|student|young|younger|little|small|lad|lass|baby|nipper|in the army|at school|pregnant with my son|pregnant with my daughter|in my twenties|in my teens|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)
      (back in|in) (the day|my youth|my twenties|my thirties|my teens|the eighties|the nineties|the seventies|the sixties|those days|my day|the old days|nineteen ninety|two thousand)
      (used to|long since|once upon a time|long ago|ages ago|in a past life|way back)
      (in the war|at school we|during lockdown|on honeymoon once)
    `),
    others: spoken(`
      (people|everyone|everybody|most people|some people|others|folk|folks|lots of people|old people|older people|men|women|athletes|runners|boxers|dancers|gymnasts|footballers|swimmers|cyclists|lifters|bodybuilders|players|beginners|kids these days|ambulance crews|soldiers|celebrities)
      (my|our|a|the|some|this|another|his|her) (mate|friend|neighbour|neighbours|boss|colleague|teacher|coach|old coach|trainer|teammate|goalie|striker|keeper|postman|plumber|builder|vicar|landlord|barber|hairdresser|team|football team|local|ex|flatmate|milkman|bloke|guy|fella|actor|actress|hero|villain|character|singer|drummer|boxer|footballer|player|chap|instructor|yoga teacher|pe teacher)
      (my|our|the|next door's) (dog|old dog|cat|puppy|kitten|hamster|rabbit|horse|pony|parrot|goldfish|tortoise|chickens|hens|cows|bird|guinea pig)
      a (mate|friend|pal|buddy|colleague|neighbour) of mine
      (his|her|their|your) (knee|back|ankle|shoulder|wrist|hip|elbow|foot|toe|toes|thumb|finger|fingers|nose|tooth|teeth|knees|hips|feet|neck|bones|joints|paw|paws|tail)
      (she|he) (has got|has|had|got|gets|keeps|used to|says|thinks|swears|reckons|hurt|broke|pulled|twisted|sprained)
      (mother|father|sister|brother) in law
      (somebody|someone|a guy|a bloke|a woman|a man|a lad|a lady|a girl|some guy|some bloke) (at work|at the gym|down the pub|in my class|in my office|on telly|on the radio|on tv|in the news|next door|famous|i know|i used to know|on the bus)
      (the washing machine|the car|the laptop|the printer|the boiler|the fridge|the van|the computer|the wifi|the internet|the kettle|the clock|the radio|the satnav)
      (ronaldo|messi|elton john|arnie|rocky|elvis|madonna|beyonce|taylor swift|mo farah|usain bolt|serena|andy murray)
    `),
  }),
  MEDIA: {
    screen: spoken(`
      (telly|tv|television|film|movie|show|soap|soap opera|drama|series|news|match|game|race|video|video game|advert|cartoon|episode|documentary|quiz|cinema|netflix|youtube|box set|trailer|thriller|western|musical|play|final|cup final|cricket|rugby|football|tennis)
      on (the telly|telly|tv|the tv|netflix|youtube|the news|the radio)
    `),
    song: spoken(`
      (song|songs|tune|tunes|album|radio|podcast|book|audiobook|music|playlist|track|story|novel|concert|gig|lyrics|chorus|singer|musical number)
    `),
  },
};
