package kr.stability.images.start;

/**
 * One start of a program.
 *
 * @param millis from starting the process to its first answer with status 200
 * @param cpuMillis processor time that it took until then, which neighbours disturb less
 * @param residentKilobytes of the process at that moment
 */
record Start(double millis, double cpuMillis, long residentKilobytes) {}
