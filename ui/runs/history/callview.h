#pragma once

#include "ui/common/callmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace winnow {

class PlainTable;

// The calls of a run, and beside them what the chosen one came to: the problem in words, and the reply where
// it could not be read in full, as the plain text it is.
class CallView final : public QWidget {
    Q_OBJECT
public:
    explicit CallView(QWidget *parent = nullptr);

    void setCalls(std::vector<CallRecord> calls);
    void append(const CallRecord &call); // the newest stays in sight if the last one was

private:
    void showCall(int row);

    CallModel m_calls;
    PlainTable *m_table;
    QLabel *m_words;
    QPlainTextEdit *m_reply;
};

} // namespace winnow
