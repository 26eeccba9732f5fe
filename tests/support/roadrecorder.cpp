// Notes which functions a test enters and leaves, for tests/project/roads.py. The rooms are compiled with
// -finstrument-functions then, and call these two; in any other build nobody does.

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

struct Step {
    std::uint64_t function; // until it is written: its address; then that within the program's file
    std::uint32_t thread;
    std::uint32_t isEntered; // else it is left
};

// Pages that no step is noted on are never touched.
std::array<Step, 32 * 1024 * 1024> steps;
std::atomic<std::size_t> stepCount = 0;
std::atomic<std::uint32_t> threadCount = 0;

void note(void *function, bool isEntered) {
    thread_local const std::uint32_t thread = threadCount++;
    const std::size_t place = stepCount++;
    if (place < steps.size())
        steps[place] = {reinterpret_cast<std::uintptr_t>(function), thread, isEntered ? 1U : 0U};
}

// Writes the file at the end of the program.
class Writer final {
public:
    ~Writer() {
        const char *path = std::getenv("WINNOW_TRACE_FILE");
        std::FILE *file = path ? std::fopen(path, "wb") : nullptr;
        if (!file)
            return;
        Dl_info program;
        dladdr(reinterpret_cast<void *>(&note), &program);
        const auto base = reinterpret_cast<std::uintptr_t>(program.dli_fbase);
        const std::size_t count = std::min(stepCount.load(), steps.size());
        for (std::size_t i = 0; i < count; ++i)
            steps[i].function -= base;
        std::fwrite(steps.data(), sizeof(Step), count, file);
        std::fclose(file);
        if (stepCount.load() > steps.size())
            std::fputs("roadrecorder: the test took more steps than can be noted\n", stderr);
    }
};
const Writer writer;

} // namespace

extern "C" {
void __cyg_profile_func_enter(void *function, void *) { // NOLINT: the compiler's name
    note(function, true);
}

void __cyg_profile_func_exit(void *function, void *) { // NOLINT
    note(function, false);
}
}
