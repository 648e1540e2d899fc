// Which one of the mutants in a mutated program is on. Only bin/mutate builds this, into its copy of the package.
#ifndef MUTANT_SWITCH_H
#define MUTANT_SWITCH_H

#include <stdbool.h>
#include <stdint.h>

/// The number of the mutant that is on; 0 for the program as it was. Read once, from MUTANT_ON.
extern int32_t mutantChosen;
/// One byte for each mutant, set when the place is reached; a shared file when MUTANT_RECORD names one.
extern uint8_t *mutantReached;

static inline bool mutantIsOn(int32_t number) {
    mutantReached[number] = 1;
    return mutantChosen == number;
}

static inline bool mutantNegates(int32_t number, bool value) { return mutantIsOn(number) != value; }

static inline bool mutantForces(int32_t number, bool value) { return mutantIsOn(number) || value; }

#endif
