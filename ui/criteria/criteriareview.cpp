#include "ui/criteria/criteriareview.h"

#include "app/model/async.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/criteria/criteriawords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QtConcurrent>

namespace winnow {

namespace {

using namespace std::chrono_literals;
constexpr auto criteriaReviewDelay = 200ms; // after the last key

struct Findings {
    QString prompt;
    TopicList topics;
    std::vector<CriteriaFlaw> flaws;
};

Findings findingsIn(const Criteria &criteria) {
    return {criteria.scoringPrompt, readTopics(criteria.scoringPrompt), flaws(criteria)};
}

} // namespace

CriteriaReview::CriteriaReview(QWidget *parent)
    : QWidget(parent), m_flaws(new FlawLabel(this)), m_insert(new QPushButton(tr("Insert &line"), this)) {
    m_flaws->setObjectName(QStringLiteral("criteriaFlaws"));
    m_insert->setObjectName(QStringLiteral("insertPaperList"));
    m_insert->setProperty("quiet", true);
    m_insert->hide();
    hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 6);
    layout->addWidget(m_flaws, 1);
    layout->addWidget(m_insert);

    m_due.setSingleShot(true);
    m_due.setInterval(criteriaReviewDelay);
    connect(&m_due, &QTimer::timeout, this, &CriteriaReview::start);
    connect(m_insert, &QPushButton::clicked, this, &CriteriaReview::insertRequested);
}

void CriteriaReview::review(const Criteria &criteria, bool canInsert) {
    m_criteria = criteria;
    m_canInsert = canInsert;
    m_due.start();
}

void CriteriaReview::start() {
    const int round = ++m_round;
    whenReady(QtConcurrent::run(findingsIn, m_criteria), this, [this, round](const Findings &findings) {
        if (round != m_round)
            return; // a newer text is being read
        QStringList sentences;
        bool lacksPaperList = false;
        for (const CriteriaFlaw flaw : findings.flaws) {
            sentences.append(flawSentence(flaw));
            lacksPaperList = lacksPaperList || flaw == CriteriaFlaw::NoPaperList;
        }
        m_flaws->setFlaw(sentences.join(u' '));
        setVisible(!sentences.isEmpty());
        m_insert->setVisible(lacksPaperList && m_canInsert);
        Q_EMIT wasRead(findings.prompt, findings.topics);
    });
}

} // namespace winnow
