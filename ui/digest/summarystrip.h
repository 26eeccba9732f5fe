#pragma once

#include "app/model/digest.h"
#include "app/model/error.h"
#include "app/model/runestimate.h"
#include "app/score/service/modelaccess.h"
#include "ui/common/messages/messages.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace winnow {

class Runner;
class SecretStore;

// Shown above the preview before a model writes a summary: the cost, and buttons to accept or decline.
// Nothing is sent before the user accepts.
class SummaryStrip final : public QFrame {
    Q_OBJECT
public:
    SummaryStrip(Runner &runner, SecretStore &secrets, Messages &messages, QWidget *parent = nullptr);

    void setModel(const ModelSettings &model) { m_model = model; }
    void offer(const Digest &digest); // a range's digest
    void leave();

Q_SIGNALS:
    void written(const winnow::DigestRange &range, const winnow::DigestSummary &summary);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPrice(const RunEstimate &estimate);
    void ask();
    void send(const ModelAccess &access);
    void fail(const Error &error);

    Runner &m_runner;
    SecretStore &m_secrets;
    Messages &m_messages;
    ModelSettings m_model;
    Digest m_digest;
    int m_offer = 0; // replies to earlier offers are not shown
    QLabel *m_sentence;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace winnow
