/** How people say a dose in full, and keep it under a name. */
import type { Samples } from '../../patterns';

export const prescriptionSamples: Samples<
  | 'PrescribeIntent'
  | 'SavePrescriptionIntent'
  | 'StartPrescriptionIntent'
  | 'ChangePrescriptionIntent'
  | 'ListPrescriptionsIntent'
  | 'DeletePrescriptionIntent'
> = {
  PrescribeIntent: `
    {sets} holds of {duration} [rest {restCount}|rest {restTime}|rest for {restTime}|with {restTime} rest]
    ({sets} {exercise}|{exercise} {sets}|do {sets}) holds of {duration} rest ({restCount}|{restTime})
    {sets} sets of {duration} {exercise} rest {restCount}
    {sets} sets of ({duration} {exercise}|{duration}|{amount} {tempo} {exercise}|{amount} {exercise} {tempo}) rest {restTime}
    {sets} times {duration} {exercise} rest {restTime}
    {sets} sets of {amount} (rest {restCount}|rest {restTime}|with {restTime} rest|{exercise} rest {restCount}|{exercise} rest {restTime}|{tempo}|{exercise} {tempo}|{down} seconds down)
    {sets} sets of {amount} {exercise} with ({restTime} rest|{restTime} between)
    {exercise} {sets} sets of {amount} (rest {restCount}|rest {restTime}|{tempo})
    {sets} sets of {amount} {exercise} rest {restTime} {down} seconds down
    {sets} sets of {amount} {exercise} {down} seconds down [rest {restTime}|with {restTime} rest|{up} seconds up]
    {sets} sets of {amount} {exercise} {down} seconds down {up} seconds up rest {restTime}
    {sets} {tempo} sets of {amount} [{exercise} rest {restTime}|{exercise}]
    [{amount}] {exercise} {tempo}
    {amount} {tempo} reps of {exercise}
    [{up} seconds up|{exercise}|{exercise} with|{amount} {exercise}|{amount} {exercise} with] {down} seconds down
    {down} seconds on the way down
    {up} seconds [on the way] up
    [{exercise}|{amount} {exercise}] {down} seconds down {up} seconds up
    {down} seconds down and {up} [seconds] up
    {up} seconds up and {down} seconds down
    {sets} sets of {amount} {exercise} {down} seconds down and {up} seconds up
    {sets} sets of {duration}
    [{amount}] {exercise} [at] tempo {down} {pause} {up} {squeeze} [and {restTime} rest|with {restTime} rest]
    tempo {down} {pause} {up} {squeeze} [and|with] {restTime} [of] rest
    [{amount}] {exercise} tempo {down} (and|with) {restTime} rest
    {sets} sets of {amount} {exercise} tempo {down} {pause} {up} {squeeze} [rest {restTime}|with {restTime} rest]
    tempo {down} [{pause} {up} {squeeze}]
    {sets} sets of {amount} {exercise} (with|and) {none} rest [between|in between]
  `,
  SavePrescriptionIntent: `
    (call it|call this|call that|name it|name this|save it as|save this as|keep this as|remember this as) {name}
    (call it|call this|call that|name it|save it as|save this as|save that as|keep this as|remember this as|remember it as) my {name}
    give it a name
    (call|name) it something
    save (it|this|this set|these sets)
    (remember|keep) this set
  `,
  StartPrescriptionIntent: `
    (start|start the|begin the|do|do the|let's do|let's do the) {name}
    [start|begin|do|let's do|i want|give me|go through|time for|take me through] my {name}
    (i want to|can we) do my {name}
    (let's do|it's|today is) {name} day
    my {name} please
    start (a|my) saved set
  `,
  ChangePrescriptionIntent: `
    change [my] {name}
    change my {name} to ({amount}|{amount} reps|{sets} sets|{duration}|{restTime} rest|{restTime} of rest|{tempo}|{down} seconds down|{up} seconds up)
    (change|change the|set my) {name} to {amount} reps
    change {name} to {sets} sets [of {amount}]
    change my {name} to {sets} (sets of {amount}|holds of {duration}|sets of {duration})
    change the rest of my {name} to {restTime}
    make my {name} ({amount} reps|{sets} sets|{duration}|{tempo})
    make my {name} {sets} sets of {amount}
    set my {name} to {sets} sets
  `,
  ListPrescriptionsIntent: `
    what sets (have i saved|do i have|do you have|have you got|are there|have you saved)
    which sets (have i saved|did i save|do i have|do you have|do you know|have you saved)
    (what|how many sets) have i saved
    what did i save
    (what are|which are|tell me|read me) my saved sets
    (my saved|my|what are my|my own|list my|list my saved|list the saved|tell me my|name my|name my saved) sets
    do i have any saved sets
  `,
  DeletePrescriptionIntent: `
    (delete|delete my|delete the|remove|remove my|remove the|forget|forget my|forget the|erase my) {name}
    (throw away|get rid of) my {name}
    i don't need my {name} any more
    (delete my|delete a|remove a) saved set
    (delete|remove) one of my sets
    delete a set that i saved
  `,
};
