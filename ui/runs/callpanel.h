#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"

#include <QWidget>

class QLabel;

namespace winnow {

class CallView;

// "Run details": the calls of the current or the last run, above the run bar.
class CallPanel final : public QWidget {
    Q_OBJECT
public:
    CallPanel(Library &library, Messages &messages, QWidget *parent = nullptr);

    void begin(const QString &title); // a run starts; its calls follow with add()
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
    int m_runs = 0; // number of runs shown so far
};

} // namespace winnow
