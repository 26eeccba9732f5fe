#pragma once

#include "ui/common/callmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace winnow {

class PlainTable;

// The calls of a run, and beside them the result of the selected one: the problem in words, and the reply as
// plain text if it could not be read in full.
class CallView final : public QWidget {
    Q_OBJECT
public:
    explicit CallView(QWidget *parent = nullptr);

    void setCalls(std::vector<CallRecord> calls);
    void append(const CallRecord &call); // the newest stays visible if the previous one was

private:
    void showCall(int row);

    CallModel m_calls;
    PlainTable *m_table;
    QLabel *m_words;
    QPlainTextEdit *m_reply;
};

} // namespace winnow
