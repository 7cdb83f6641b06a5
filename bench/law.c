// The bench law, written as one would: households from bench/law.bench.ts on stdin, as 11 doubles each.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }
static double most(double a, double b) { return a > b ? a : b; }
static double least(double a, double b) { return a < b ? a : b; }
static double child(double age) { return age < 12 ? 2511 : age < 16 ? 3214 : age < 18 ? 3447 : 0; }

__attribute__((noinline)) static void law(long n, const double *restrict in, double *restrict out) {
  for (long i = 0; i < n; i++) {
    const double *h = in + 11 * i;
    int couple = h[0] > 0, has = h[3] < 18 || h[4] < 18 || h[5] < 18 || h[6] < 18;
    double a = h[1], b = h[2], w = h[7] + h[8], month = w / 12;
    double means = month - least(0.25 * month, 276) + h[9] / 12;
    double norm = couple ? (a >= 67 || b >= 67 ? 2131.13 : a < 21 && b < 21 ? 704.30 : a < 21 || b < 21 ? 1053.22 : 2002.13)
                         : (a >= 67 ? 1564.44 : a < 21 ? (has ? 685.10 : 352.15) : 1401.50);
    double bij = h[10] <= (couple || has ? 15150 : 7575) ? 12 * most(0, norm - means) : 0;
    double ti = w + h[9] + bij, np = 0.01896 * least(ti, 28406) + 0.137 * most(0, ti - 28406);
    int poor = h[10] <= (couple ? 179429 : 141896);
    double zt = a >= 18 && poor && ti <= (couple ? 50206 : 39719) ? most(0, (couple ? 4224 : 2112) - np) : 0;
    double gross = child(h[3]) + child(h[4]) + child(h[5]) + child(h[6]) + (has && !couple ? 3480 : 0);
    double kgb = poor ? most(0, gross - 0.071 * most(0, ti - (couple ? 37545 : 28406))) : 0;
    out[3 * i] = bij; out[3 * i + 1] = zt; out[3 * i + 2] = kgb;
  }
}

static int compare(const void *a, const void *b) { return *(double *)a < *(double *)b ? -1 : 1; }

int main(int argc, char **argv) {
  long n = argc > 1 ? atol(argv[1]) : 0;
  double *in = malloc(sizeof(double) * 11 * n), *out = malloc(sizeof(double) * 3 * n), times[15], sums[3] = {0, 0, 0};
  if (fread(in, sizeof(double) * 11, n, stdin) != (size_t)n) return 1;
  for (int turn = 0; turn < 15; turn++) { double start = now(); law(n, in, out); times[turn] = now() - start; }
  qsort(times, 15, sizeof(double), compare);
  for (long i = 0; i < n; i++) for (int k = 0; k < 3; k++) sums[k] += out[3 * i + k];
  printf("{\"nanoseconds\":%.3f,\"sums\":[%.2f,%.2f,%.2f]}\n", times[7] / n, sums[0], sums[1], sums[2]);
  return 0;
}
