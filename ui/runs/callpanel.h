#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"

#include <QWidget>

class QLabel;

namespace winnow {

class CallView;

// "What happened": the calls of the run that is on or was the last, above the run bar.
class CallPanel final : public QWidget {
    Q_OBJECT
public:
    CallPanel(Library &library, Messages &messages, QWidget *parent = nullptr);

    void begin(const QString &title); // a run begins; its calls follow by add()
    void add(const CallRecord &call);

    QSize sizeHint() const override { return {800, 200}; }

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showNewest();
    void readCalls(qint64 run);

    Library &m_library;
    Messages &m_messages;
    QLabel *m_title;
    CallView *m_calls;
    int m_runs = 0; // shown so far
};

} // namespace winnow
