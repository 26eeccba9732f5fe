#include "ui/settings/service/connectiontest.h"

#include "ui/common/messages/announcer.h"
#include "ui/common/messages/flawlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace winnow {

ConnectionTest::ConnectionTest(QWidget *parent)
    : QWidget(parent),
      m_test(new QPushButton(this)),
      m_answer(new QLabel(this)),
      m_flaw(new FlawLabel(this)) {
    m_test->setObjectName(QStringLiteral("testService"));
    m_test->setProperty("quiet", true);
    m_test->setToolTip(tr("Lists the models and makes one tiny call"));
    m_answer->setObjectName(QStringLiteral("testAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(1); // see FlawLabel
    m_flaw->setObjectName(QStringLiteral("testFlaw"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_test, 0, 0, Qt::AlignTop);
    layout->addWidget(m_answer, 0, 1);
    layout->addWidget(m_flaw, 1, 1);
    layout->setColumnStretch(1, 1);

    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_isAsking)
            Q_EMIT cancelRequested();
        else
            Q_EMIT testRequested();
    });
    clear();
}

void ConnectionTest::showAsking(const QString &whom) {
    show(tr("Asking %1…").arg(whom), {}, true);
}

void ConnectionTest::showAnswer(const QString &sentence, const QString &flaw) {
    show(flaw.isEmpty() ? QStringLiteral("✓ ") + sentence : sentence, flaw, false);
    announce(*this, sentence);
}

void ConnectionTest::showFlaw(const QString &sentence) {
    show({}, sentence, false);
}

void ConnectionTest::clear() {
    show({}, {}, false);
}

void ConnectionTest::show(const QString &sentence, const QString &flaw, bool isAsking) {
    m_isAsking = isAsking;
    m_test->setText(isAsking ? tr("&Cancel") : tr("&Test"));
    m_answer->setText(sentence);
    m_answer->setAccessibleName(sentence);
    m_answer->setVisible(flaw.isEmpty() || !sentence.isEmpty());
    m_flaw->setFlaw(flaw);
}

} // namespace winnow
