#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

// How often memory was asked for since the process began; 0 where it cannot be counted.
long allocations_count(void);

#endif
