/** How people ask for one exercise to be counted or timed. */
import type { Samples } from '../../patterns';

export const startExerciseSamples: Samples<'StartExerciseIntent'> = {
  StartExerciseIntent: `
    {sets} by {amount} {exercise}
    {sets} by {amount} of {exercise}
    {exercise}
    a {exercise}
    some {exercise}
    the {exercise}
    do {exercise}
    do a {exercise}
    do the {exercise}
    do some {exercise}
    start {exercise}
    start a {exercise}
    start the {exercise}
    start my {exercise}
    begin {exercise}
    begin the {exercise}
    count {exercise}
    count my {exercise}
    count some {exercise}
    count {exercise} for me
    coach me through {exercise}
    coach {exercise}
    time {exercise}
    time my {exercise}
    time a {exercise}
    let's do {exercise}
    let's do a {exercise}
    let's do some {exercise}
    let's try the {exercise}
    let's try a {exercise}
    try the {exercise}
    i want to do {exercise}
    i want to do a {exercise}
    i want to do some {exercise}
    i want to practice {exercise}
    practice {exercise}
    i'd like to do {exercise}
    give me {exercise}
    give me some {exercise}
    how about {exercise}
    how about some {exercise}
    can we do {exercise}
    can we do some {exercise}
    a set of {exercise}
    do a set of {exercise}
    one set of {exercise}
    another set of {exercise}
    hold a {exercise}
    hold the {exercise}
    hold {exercise}
    next i want to do {exercise}
    {amount} {exercise}
    count {amount} {exercise}
    count {amount} {exercise} for me
    count to {amount} {exercise}
    count out {amount} {exercise}
    count me {amount} {exercise}
    count {exercise} to {amount}
    count me through {amount} {exercise}
    do {amount} {exercise}
    start {amount} {exercise}
    begin {amount} {exercise}
    give me {amount} {exercise}
    let's do {amount} {exercise}
    i want to do {amount} {exercise}
    i'd like to do {amount} {exercise}
    i'm going to do {amount} {exercise}
    can you count {amount} {exercise}
    can we do {amount} {exercise}
    how about {amount} {exercise}
    a set of {amount} {exercise}
    do a set of {amount} {exercise}
    {amount} more {exercise}
    {amount} reps of {exercise}
    {amount} rounds of {exercise}
    do {amount} rounds of {exercise}
    {exercise} {amount}
    {exercise} {amount} reps
    {exercise} {amount} times
    {exercise} for {amount} reps
    {exercise} for {amount} rounds
    count to {amount}
    count {amount}
    count {amount} reps
    do {amount}
    do {amount} reps
    drop and give me {amount}
    {amount} more
    another {amount}
    {duration} {exercise}
    a {duration} {exercise}
    {duration} of {exercise}
    do {duration} of {exercise}
    do a {duration} {exercise}
    let's do {duration} of {exercise}
    give me {duration} of {exercise}
    give me a {duration} {exercise}
    start a {duration} {exercise}
    i want to do {duration} of {exercise}
    hold a {exercise} for {duration}
    hold the {exercise} for {duration}
    hold {exercise} for {duration}
    hold a {duration} {exercise}
    hold it for {duration}
    hold for {duration}
    hold {duration}
    i want to hold a {exercise} for {duration}
    time a {duration} {exercise}
    time a {exercise} for {duration}
    time me for a {duration} {exercise}
    time me for {duration} of {exercise}
    time my {exercise} for {duration}
    time {duration} of {exercise}
    {exercise} {duration}
    {exercise} for {duration}
    a {exercise} for {duration}
    do {exercise} for {duration}
    do a {exercise} for {duration}
    {sets} sets of {exercise}
    {sets} sets of {amount} {exercise}
    do {sets} sets of {exercise}
    do {sets} sets of {amount} {exercise}
    count {sets} sets of {amount} {exercise}
    let's do {sets} sets of {exercise}
    let's do {sets} sets of {amount} {exercise}
    give me {sets} sets of {amount} {exercise}
    i want to do {sets} sets of {amount} {exercise}
    {sets} sets of {amount}
    {sets} times {amount} {exercise}
    {exercise} {sets} sets of {amount}
    {exercise} {sets} sets
    {amount} {exercise} {sets} sets
    {amount} {exercise} for {sets} sets
    {sets} sets of {duration} {exercise}
    do {sets} sets of {duration} {exercise}
    {duration} {exercise} {sets} times
    hold a {exercise} for {duration} {sets} times
  `,
};
