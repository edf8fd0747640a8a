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
    {sets} holds of {duration}
    {sets} holds of {duration} rest {restCount}
    {sets} holds of {duration} rest {restTime}
    {sets} holds of {duration} rest for {restTime}
    {sets} holds of {duration} with {restTime} rest
    {sets} {exercise} holds of {duration} rest {restCount}
    {sets} {exercise} holds of {duration} rest {restTime}
    {exercise} {sets} holds of {duration} rest {restCount}
    {exercise} {sets} holds of {duration} rest {restTime}
    do {sets} holds of {duration} rest {restCount}
    do {sets} holds of {duration} rest {restTime}
    {sets} sets of {duration} {exercise} rest {restCount}
    {sets} sets of {duration} {exercise} rest {restTime}
    {sets} times {duration} {exercise} rest {restTime}
    {sets} sets of {duration} rest {restTime}
    {sets} sets of {amount} rest {restCount}
    {sets} sets of {amount} rest {restTime}
    {sets} sets of {amount} with {restTime} rest
    {sets} sets of {amount} {exercise} rest {restCount}
    {sets} sets of {amount} {exercise} rest {restTime}
    {sets} sets of {amount} {exercise} with {restTime} rest
    {sets} sets of {amount} {exercise} with {restTime} between
    {exercise} {sets} sets of {amount} rest {restCount}
    {exercise} {sets} sets of {amount} rest {restTime}
    {sets} sets of {amount} {exercise} rest {restTime} {down} seconds down
    {sets} sets of {amount} {exercise} {down} seconds down rest {restTime}
    {sets} sets of {amount} {exercise} {down} seconds down with {restTime} rest
    {sets} sets of {amount} {exercise} {down} seconds down {up} seconds up rest {restTime}
    {sets} sets of {amount} {tempo} {exercise} rest {restTime}
    {sets} sets of {amount} {exercise} {tempo} rest {restTime}
    {sets} {tempo} sets of {amount} {exercise} rest {restTime}
    {sets} sets of {amount} {tempo}
    {sets} sets of {amount} {exercise} {tempo}
    {exercise} {sets} sets of {amount} {tempo}
    {sets} {tempo} sets of {amount}
    {sets} {tempo} sets of {amount} {exercise}
    {amount} {exercise} {tempo}
    {exercise} {tempo}
    {amount} {tempo} reps of {exercise}
    {down} seconds down
    {down} seconds on the way down
    {up} seconds up
    {up} seconds on the way up
    {down} seconds down {up} seconds up
    {down} seconds down and {up} seconds up
    {down} seconds down and {up} up
    {up} seconds up {down} seconds down
    {up} seconds up and {down} seconds down
    {exercise} {down} seconds down
    {exercise} {down} seconds down {up} seconds up
    {exercise} with {down} seconds down
    {amount} {exercise} {down} seconds down
    {amount} {exercise} with {down} seconds down
    {amount} {exercise} {down} seconds down {up} seconds up
    {sets} sets of {amount} {down} seconds down
    {sets} sets of {amount} {exercise} {down} seconds down
    {sets} sets of {amount} {exercise} {down} seconds down {up} seconds up
    {sets} sets of {amount} {exercise} {down} seconds down and {up} seconds up
  `,
  SavePrescriptionIntent: `
    call it {name}
    call it my {name}
    call this {name}
    call this my {name}
    call that {name}
    call that my {name}
    name it {name}
    name it my {name}
    name this {name}
    save it as {name}
    save it as my {name}
    save this as {name}
    save this as my {name}
    save that as my {name}
    keep this as {name}
    keep this as my {name}
    remember this as {name}
    remember this as my {name}
    remember it as my {name}
    give it a name
    call it something
    name it something
    save it
    save this
    save this set
    save these sets
    remember this set
    keep this set
  `,
  StartPrescriptionIntent: `
    start {name}
    start my {name}
    start the {name}
    begin my {name}
    begin the {name}
    do my {name}
    do the {name}
    let's do my {name}
    let's do the {name}
    i want to do my {name}
    i want my {name}
    give me my {name}
    go through my {name}
    time for my {name}
    let's do {name} day
    it's {name} day
    today is {name} day
    take me through my {name}
    my {name}
    my {name} please
    can we do my {name}
    start a saved set
    start my saved set
  `,
  ChangePrescriptionIntent: `
    change my {name}
    change {name}
    change my {name} to {amount}
    change my {name} to {amount} reps
    change {name} to {amount} reps
    change the {name} to {amount} reps
    change my {name} to {sets} sets
    change {name} to {sets} sets
    change my {name} to {sets} sets of {amount}
    change {name} to {sets} sets of {amount}
    change my {name} to {duration}
    change my {name} to {sets} holds of {duration}
    change my {name} to {sets} sets of {duration}
    change my {name} to {restTime} rest
    change my {name} to {restTime} of rest
    change the rest of my {name} to {restTime}
    change my {name} to {tempo}
    change my {name} to {down} seconds down
    change my {name} to {up} seconds up
    make my {name} {amount} reps
    make my {name} {sets} sets
    make my {name} {sets} sets of {amount}
    make my {name} {duration}
    make my {name} {tempo}
    set my {name} to {amount} reps
    set my {name} to {sets} sets
  `,
  ListPrescriptionsIntent: `
    what sets have i saved
    which sets have i saved
    what have i saved
    what did i save
    which sets did i save
    what are my saved sets
    which are my saved sets
    my saved sets
    my sets
    what sets do i have
    what sets do you have
    what sets have you got
    which sets do i have
    which sets do you have
    which sets do you know
    what are my sets
    what sets are there
    what sets have you saved
    which sets have you saved
    my own sets
    list my sets
    list my saved sets
    list the saved sets
    tell me my saved sets
    tell me my sets
    name my sets
    name my saved sets
    read me my saved sets
    do i have any saved sets
    how many sets have i saved
  `,
  DeletePrescriptionIntent: `
    delete {name}
    delete my {name}
    delete the {name}
    remove {name}
    remove my {name}
    remove the {name}
    forget {name}
    forget my {name}
    forget the {name}
    erase my {name}
    throw away my {name}
    get rid of my {name}
    i don't need my {name} any more
    delete my saved set
    delete a saved set
    delete one of my sets
    remove one of my sets
    remove a saved set
    delete a set that i saved
  `,
};
