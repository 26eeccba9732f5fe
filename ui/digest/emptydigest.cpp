#include "ui/digest/emptydigest.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {
constexpr int widestAdvice = 460;
} // namespace

EmptyDigest::EmptyDigest(QWidget *parent)
    : QWidget(parent),
      m_headline(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_button(new QPushButton(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    m_headline->setObjectName(QStringLiteral("emptyHeadline"));
    m_advice->setObjectName(QStringLiteral("emptyAdvice"));
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_headline, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_button->setObjectName(QStringLiteral("emptyStep"));
    m_button->setProperty("primary", true);

    auto *column = new QWidget(this);
    column->setMaximumWidth(widestAdvice);
    auto *words = new QVBoxLayout(column);
    words->addStretch(2);
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    words->addSpacing(8);
    words->addWidget(m_button, 0, Qt::AlignHCenter);
    words->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Fetch)
            Q_EMIT fetchRequested();
        else if (m_step == Step::Score)
            Q_EMIT scoreRequested();
        else
            Q_EMIT lowerRequested();
    });
}

void EmptyDigest::sayNoDay() {
    say(tr("No papers yet"), tr("Fetch today’s papers to see their digest here."), Step::Fetch);
}

void EmptyDigest::sayUnknownDay(const QDate &day) {
    say(tr("No papers on %1").arg(QLocale().toString(day, QLocale::LongFormat)),
        tr("Nothing was fetched for this day. Choose another day, or fetch today’s papers."), Step::Fetch);
}

void EmptyDigest::sayNoSearch() {
    say(tr("No search yet"),
        tr("Type in the search box on the Papers tab to see the digest of the results here."), Step::None);
}

void EmptyDigest::sayBadSearch() {
    say(tr("The search can’t be read"),
        tr("Correct it in the search box on the Papers tab, which shows what is wrong."), Step::None);
}

void EmptyDigest::sayNothingInRange(int found, const CutOffs &cutOffs) {
    if (found == 0)
        return say(tr("No papers"),
                   tr("The library has no matching papers. Choose other days, or another search."),
                   Step::None);
    say(tr("No papers reach the cut-offs"),
        tr("None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these "
           "days, or keep the papers you want in the digest.",
           nullptr, found)
            .arg(cutOffs.relevance)
            .arg(cutOffs.novelty),
        Step::Lower);
}

void EmptyDigest::sayFailed(const QDate &day) {
    say(day.isValid()
            ? tr("The digest of %1 could not be made").arg(QLocale().toString(day, QLocale::LongFormat))
            : tr("The digest could not be made"),
        tr("See the message above."), Step::None);
}

void EmptyDigest::sayNoPapers(const DaySummary &day, const CutOffs &cutOffs) {
    if (day.papers == 0)
        return say(tr("No papers on this day"),
                   tr("Nothing was announced in your categories. Choose another day, or follow more "
                      "categories in the settings."),
                   Step::None);
    if (day.scored == 0)
        return say(tr("No papers have scores yet"),
                   tr("%Ln paper(s) on this day can be scored.", nullptr, day.papers), Step::Score);
    say(tr("No papers reach the cut-offs"),
        tr("None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep "
           "the papers you want in the digest.",
           nullptr, day.scored)
            .arg(cutOffs.relevance)
            .arg(cutOffs.novelty),
        Step::Lower);
}

void EmptyDigest::say(const QString &headline, const QString &advice, Step step) {
    m_step = step;
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_button->setVisible(step != Step::None);
    m_button->setText(step == Step::Fetch   ? tr("Fetch to&day’s papers")
                      : step == Step::Score ? tr("&Score the day")
                                            : tr("&Lower both by one"));
}

} // namespace winnow
