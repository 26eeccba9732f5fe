#include "app/criteria/topics.h"
#include "tests/app/criteria/madecriteria.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

using namespace winnow;

namespace {

void demand(bool condition, const char *what, const QString &prompt) {
    if (condition)
        return;
    std::fprintf(stderr, "%s:\n%s\n", what, prompt.toUtf8().constData());
    std::abort();
}

// What no part holds is a mark, a label or a sign: on one line never more than these can be long.
void checkGap(const QString &prompt, qsizetype begin, qsizetype end) {
    constexpr qsizetype longestSyntax = 160;
    qsizetype letters = 0;
    for (qsizetype i = begin; i < end; ++i) {
        if (prompt[i] == QLatin1Char('\n'))
            letters = 0;
        letters += prompt[i].isLetterOrNumber() ? 1 : 0;
        demand(letters <= longestSyntax, "words that are in no part", prompt);
    }
}

void checkParts(const QString &prompt, const TopicList &list) {
    qsizetype end = 0;
    for (const ReadPart &part : list.parts) {
        demand(part.begin >= end && part.length > 0 && part.begin + part.length <= prompt.size(),
               "parts that overlap or leave the text", prompt);
        demand(!prompt[part.begin].isSpace() && !prompt[part.begin + part.length - 1].isSpace(),
               "a blank end", prompt);
        demand(part.topic >= -1 && part.topic < int(list.topics.size()), "a topic that is none", prompt);
        demand((part.kind == ReadPart::Kind::LeftOut) == (part.reason != ReadPart::Reason::None), "no reason",
               prompt);
        checkGap(prompt, end, part.begin);
        end = part.begin + part.length;
    }
    checkGap(prompt, end, prompt.size());
}

void check(const QString &prompt) {
    checkParts(prompt, readTopics(prompt));
}

// However often it is said, reading goes with the length.
void checkTime(const QString &text) {
    constexpr qsizetype longest = 200'000;
    constexpr int most = 8'000; // milliseconds with sanitizers on a busy machine; a square would take minutes
    if (text.isEmpty())
        return;
    const QString prompt = text.repeated(longest / text.size());
    QElapsedTimer timer;
    timer.start();
    check(prompt);
    demand(timer.elapsed() < most, "takes too long", text);
}

} // namespace

// The first byte says what is made of the others.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    size_t at = 1;
    const auto dice = [&](size_t sides) { return at < size ? data[at++] % sides : 0; };
    switch (data[0] % 16) {
    case 0:
        checkTime(text.left(400));
        break;
    case 1:
    case 2:
    case 3: {
        const MadeCriteria made(dice);
        const TopicList list = readTopics(made.prompt());
        const QString misread = made.misread(list);
        demand(misread.isEmpty(), qPrintable(misread), made.prompt());
        checkParts(made.prompt(), list);
        break;
    }
    case 4:
    case 5: { // with something in the middle that nobody meant
        const MadeCriteria made(dice);
        QString prompt = made.prompt();
        prompt.insert(qsizetype(dice(256)) * prompt.size() / 256,
                      QString::fromUtf8(reinterpret_cast<const char *>(data) + at,
                                        qsizetype(size - std::min(at, size))));
        check(prompt);
        break;
    }
    default:
        check(text);
    }
    return 0;
}
