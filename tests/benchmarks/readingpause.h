#pragma once

#include <QString>

namespace winnow::bench {

class TimedApplication;

// The window is open while it makes word vectors of 20,000 abstracts in the background and reads all papers
// by them, and a reader goes through the table: prints how long that took, and the longest time for which the
// window did not answer. In a process of its own.
void pausingWhileReading();
// That process: prints milliseconds twice, and what took the latter.
int openReadingWindow(TimedApplication &application, const QString &libraryFile);

} // namespace winnow::bench
