#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace winnow {

// Standard output for results, standard error for everything else.
class Output final {
public:
    void setQuiet(bool quiet) { m_quiet = quiet; }

    void write(const QByteArray &bytes);
    void print(const QString &line); // control characters are removed, a line end is added
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);

    // A line on a terminal that the next one overwrites; ignored elsewhere.
    void progress(const QString &text);
    void note(const QString &sentence);     // silenced by --quiet
    void complain(const QString &sentence); // never silenced

    // False if not all results could be written: the disk is full, or the pipe is closed.
    [[nodiscard]] bool finish();

    // Width in columns of the terminal that results go to; 0: not a terminal.
    static int terminalWidth();

private:
    void say(const QString &text);
    void clearProgress();
    bool m_quiet = false;
    bool m_progressShown = false;
};

} // namespace winnow
