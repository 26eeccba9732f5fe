#pragma once

namespace winnow::bench {

class TimedApplication;

// The window is open at a day while winnow-cli fetches 2,000 more papers of that day and scores them: prints
// the longest time for which the window did not answer. In a process of its own.
void pausingBeside();
// That process: prints milliseconds, and what took them.
int openBesideWriter(TimedApplication &application);

} // namespace winnow::bench
