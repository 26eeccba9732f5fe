#pragma once

#include <QString>

namespace winnow {

// A program that is no Winnow at a library's file. Ends the test program when the library refuses something.
class OtherWriter final {
public:
    explicit OtherWriter(const QString &file);
    ~OtherWriter();
    Q_DISABLE_COPY_MOVE(OtherWriter)

    void execute(const QString &statement);
    void hold();    // whoever else wants to write waits, as long as Winnow has patience
    void release(); // they may

private:
    QString m_name; // of the connection
};

} // namespace winnow
