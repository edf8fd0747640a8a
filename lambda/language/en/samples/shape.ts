/** How people ask for several moves at once: supersets, circuits, ladders, rounds. */
import type { Samples } from '../../patterns';

export const shapeSamples: Samples<'StartShapeIntent'> = {
  StartShapeIntent: `
    {exercise} and {secondExercise} as a {shape} [{rounds} rounds]
    [a|do a|let's do a|give me a] {shape} (of|with) {exercise} and {secondExercise} [{rounds} rounds|{rounds} times]
    [a|do a|let's do a] {shape} (of|with) {exercise} {secondExercise} and {thirdExercise} [{rounds} rounds]
    {exercise} {secondExercise} and [a] {thirdExercise} {rounds} (rounds|times) [{restTime} between]
    {exercise} and {secondExercise} {rounds} (rounds|times) [{restTime} rest]
    (superset|pair|alternate|combine) {exercise} (with|and) {secondExercise}
    {amount} {exercise} (every minute|on the minute|each minute) [for {duration}]
    as many (rounds|{exercise}) as (i can|possible) in {duration}
    as many rounds (of|with) {exercise} and {secondExercise} as (i can|possible) in {duration}
    [alternate|alternating] {exercise} and {secondExercise} {shape} for {duration}
    [a|do a|let's do a|an] {shape} [of {exercise}|for {duration}|with {exercise}]
    {exercise} {shape} [for {duration}|{rounds} rounds]
    {shape} (up|down) (to|from) {amount} [with {exercise}|{exercise}]
    {rounds} rounds of {exercise} and {secondExercise}
    {amount} [seconds] on {restCount} [seconds] off [{rounds} rounds|for {duration}]
    {rounds} rounds of {amount} [seconds] on [and] {restCount} [seconds] off
    [intervals of] {amount} [seconds] hard [and] {restCount} [seconds] easy [{rounds} rounds]
    {shape} {direction} (to|from) {amount} [with {exercise}]
    {exercise} {shape} {direction} (to|from) {amount}
    {amount} {direction} to (one|two) [{exercise}|with {exercise}]
    {exercise} {amount} {direction} to (one|two)
    as many rounds as (i can|possible) in {duration} of {amount} {exercise} [and] {secondAmount} {secondExercise} [and {thirdAmount} {thirdExercise}]
    {rounds} rounds of {amount} {exercise} (and {secondAmount} {secondExercise}|{secondAmount} {secondExercise} and {thirdAmount} {thirdExercise}|{secondAmount} {secondExercise} and a {holdTime} {thirdExercise})
    a {shape} of {amount} {exercise} and {secondAmount} {secondExercise} [{rounds} rounds|for {duration}]
    {amount} {exercise} (and|then) {secondAmount} {secondExercise}
    {amount} {exercise} {secondAmount} {secondExercise} and ({thirdAmount} {thirdExercise}|a {holdTime} {thirdExercise}) [{rounds} rounds]
    {shape} please with {exercise}
    {rounds} rounds of {shape}
    a {duration} {shape}
    {amount} {restCount} intervals [{rounds} rounds]
    {exercise} {amount} {secondAmount} {thirdAmount}
  `,
};
