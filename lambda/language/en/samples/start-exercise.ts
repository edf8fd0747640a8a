/** How people ask for one exercise to be counted or timed. */
import type { Samples } from '../../patterns';

export const startExerciseSamples: Samples<'StartExerciseIntent'> = {
  StartExerciseIntent: `
    (count|do) {amount} {exercise} but (i'm|it's) {harm}
    [{sets} by|count|count to|count out|count me|count me through|do|start|begin] {amount} {exercise}
    ({sets} by {amount}|a set|do a set|one set|another set|{amount} reps|{amount} rounds|do {amount} rounds|{duration}|do {duration}) of {exercise}
    [a|some|the|do|do a|do the|do some|start|start a] {exercise}
    (start the|start my|begin|begin the|count|count my|count some|coach me through|coach|time) {exercise}
    count [{amount}] {exercise} for me
    (time my|time a|let's do|let's do a|let's do some|let's try the|let's try a|try the|practice|give me) {exercise}
    i want to (do|do a|do some|practice|do {amount}|do {duration} of) {exercise}
    (i'd like|next i want) to do {exercise}
    (give me some|how about|how about some|can we do|hold a|hold the|hold|give me {amount}|let's do {amount}|how about {amount}) {exercise}
    can (we do some|you count {amount}) {exercise}
    (count {exercise} to|{exercise}|count to|count|do|another|{sets} sets of) {amount}
    (i'd like to|i'm going to|can we) do {amount} {exercise}
    [do] a set of {amount} {exercise}
    ({amount} more|{duration}|a {duration}|do a {duration}|start a {duration}|hold a {duration}|time a {duration}|time {duration} of|{sets} sets of|{sets} times {amount}) {exercise}
    {exercise} ({amount} reps|{amount} times|for {amount} reps|for {amount} rounds|{duration}|{sets} sets)
    (count|do) {amount} reps
    drop and give me {amount}
    {amount} more
    (let's do|give me|time me for) {duration} of {exercise}
    (give me|time me for) a {duration} {exercise}
    (hold a {exercise}|hold the {exercise}|hold {exercise}|hold it|hold|time a {exercise}|time my {exercise}|{exercise}|a {exercise}|do {exercise}) for {duration}
    hold {duration}
    i want to hold a {exercise} for {duration}
    do a {exercise} for {duration}
    [do|count|let's do|give me] {sets} sets of {amount} {exercise}
    [let's] do {sets} sets of {exercise}
    i want to do {sets} sets of {amount} {exercise}
    {exercise} {sets} sets of {amount}
    {amount} {exercise} [for] {sets} sets
    [do] {sets} sets of {duration} {exercise}
    {duration} {exercise} {sets} times
    hold a {exercise} for {duration} {sets} times
    (do|give me|count|let's do|i'll do|okay give me|now) {amount} of (those|these|them)
    now {amount} {exercise}
    time me on [a] {exercise} [for] {duration}
    {exercise} {sets} times {duration} [each side|a side|per side]
  `,
};
