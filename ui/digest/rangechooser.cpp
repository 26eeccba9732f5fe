#include "ui/digest/rangechooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace winnow {

RangeChooser::RangeChooser(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_earlier(newStep(QStringLiteral("earlierRange"))),
      m_words(new QLabel(this)),
      m_later(newStep(QStringLiteral("laterRange"))),
      m_first(newDay(QStringLiteral("firstDay"), tr("First day"))),
      m_to(new QLabel(tr("to"), this)),
      m_last(newDay(QStringLiteral("lastDay"), tr("Last day"))),
      m_byTopic(new QCheckBox(tr("B&y topic"), this)),
      m_frontMatter(new QCheckBox(tr("Front &matter"), this)) {
    m_kind->setObjectName(QStringLiteral("rangeKind"));
    m_kind->addItems({tr("Day"), tr("Week"), tr("Month"), tr("Days from – to"), tr("Current search")});
    m_words->setObjectName(QStringLiteral("rangeWords"));
    m_words->setMinimumWidth(1); // shrinks first in a narrow window
    m_byTopic->setObjectName(QStringLiteral("digestGroups"));
    m_byTopic->setToolTip(tr("Group papers of the same topic under one heading"));
    m_frontMatter->setObjectName(QStringLiteral("frontMatter"));
    m_frontMatter->setToolTip(
        tr("Start Markdown with day, criteria, model, counts and cost, for programs that publish it"));
    addParts();
    connectParts();
    showKind();
}

void RangeChooser::addParts() {
    auto *label = new QLabel(tr("Di&gest of"), this);
    label->setBuddy(m_kind);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 12, 0);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addSpacing(6);
    layout->addWidget(m_earlier);
    layout->addWidget(m_later);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_to);
    layout->addWidget(m_last);
    layout->addStretch(0);
    layout->addWidget(m_byTopic);
    layout->addWidget(m_frontMatter);
}

void RangeChooser::connectParts() {
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RangeChooser::chooseKind);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    for (const QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_choseDays = true;
            Q_EMIT rangeChanged();
        });
    connect(m_byTopic, &QCheckBox::toggled, this, [this](bool on) {
        (kind() == Kind::Day ? m_dayByTopic : m_rangeByTopic) = on;
        Q_EMIT formChanged();
    });
    connect(m_frontMatter, &QCheckBox::toggled, this, &RangeChooser::formChanged);
}

QToolButton *RangeChooser::newStep(const QString &name) {
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true); // no taller than its neighbours
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QDateEdit *RangeChooser::newDay(const QString &name, const QString &label) {
    auto *edit = new QDateEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setKeyboardTracking(false); // no signal for a half-typed day
    return edit;
}

void RangeChooser::setDay(QDate day) {
    // The dates follow the open day until the user chooses some, but not while they are shown.
    if (day.isValid() && !m_choseDays && (!m_day.isValid() || kind() != Kind::Days)) {
        const QSignalBlocker first(m_first);
        const QSignalBlocker last(m_last);
        m_first->setDate(monthOf(day).first);
        m_last->setDate(day);
    }
    m_day = day;
    m_anchor = day;
    showKind();
}

void RangeChooser::setSearch(const QString &words) {
    m_search = words.trimmed();
    showKind();
}

void RangeChooser::setForm(bool dayByTopic, bool frontMatter) {
    m_dayByTopic = dayByTopic;
    const QSignalBlocker blocker(m_frontMatter);
    m_frontMatter->setChecked(frontMatter);
    showKind();
}

RangeChooser::Kind RangeChooser::kind() const {
    return Kind(m_kind->currentIndex());
}

std::optional<DigestRange> RangeChooser::range() const {
    switch (kind()) {
    case Kind::Day:
        return std::nullopt;
    case Kind::Week:
        return m_anchor.isValid() ? std::optional(weekOf(m_anchor)) : std::nullopt;
    case Kind::Month:
        return m_anchor.isValid() ? std::optional(monthOf(m_anchor)) : std::nullopt;
    case Kind::Days:
        return DigestRange{
            std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date()), {}, {}};
    case Kind::Search:
        break;
    }
    return DigestRange{{}, {}, {}, m_search};
}

bool RangeChooser::isByTopic() const {
    return kind() == Kind::Day ? m_dayByTopic : m_rangeByTopic;
}

bool RangeChooser::hasFrontMatter() const {
    return m_frontMatter->isChecked();
}

void RangeChooser::step(int direction) {
    m_anchor = kind() == Kind::Month ? m_anchor.addMonths(direction) : m_anchor.addDays(7 * direction);
    showKind();
    Q_EMIT rangeChanged();
}

void RangeChooser::chooseKind() {
    m_anchor = m_day;
    showKind();
    Q_EMIT rangeChanged();
}

// Updates the label, and shows only the fields that belong to the chosen kind.
void RangeChooser::showKind() {
    const Kind shown = kind();
    const bool hasSteps = (shown == Kind::Week || shown == Kind::Month) && m_anchor.isValid();
    const bool isMonth = shown == Kind::Month;
    m_earlier->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_later->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    for (QToolButton *button : {m_earlier, m_later})
        button->setVisible(hasSteps);
    m_earlier->setAccessibleName(isMonth ? tr("Previous month") : tr("Previous week"));
    m_later->setAccessibleName(isMonth ? tr("Next month") : tr("Next week"));
    for (QToolButton *button : {m_earlier, m_later})
        button->setToolTip(button->accessibleName());
    for (QWidget *part : std::initializer_list<QWidget *>{m_first, m_to, m_last})
        part->setVisible(shown == Kind::Days);
    m_words->setVisible(shown != Kind::Days);
    const QLocale locale;
    QString words;
    if (shown == Kind::Search)
        words = m_search.isEmpty() ? tr("No search yet") : m_search;
    else if (shown == Kind::Day)
        words = m_day.isValid() ? locale.toString(m_day, QLocale::LongFormat) : QString();
    else if (const auto chosen = range(); chosen && isMonth)
        words = locale.toString(chosen->first, tr("MMMM yyyy", "a month"));
    else if (chosen)
        words = tr("%1 to %2", "days")
                    .arg(locale.toString(chosen->first, tr("d MMM yyyy", "a day of a digest")),
                         locale.toString(chosen->last, tr("d MMM yyyy", "a day of a digest")));
    m_words->setText(words);
    m_words->setTextFormat(Qt::PlainText);
    const QSignalBlocker blocker(m_byTopic);
    m_byTopic->setChecked(isByTopic());
}

} // namespace winnow
