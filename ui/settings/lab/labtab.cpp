#include "ui/settings/lab/labtab.h"

#include "ui/common/messages/flawlabel.h"
#include "ui/common/runwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

QPushButton *newLabButton(const char *name, const QString &text, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QLabel *newLabWords(const char *name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LabTab::LabTab(QWidget *parent)
    : SettingsTab(parent),
      m_stack(new QStackedWidget(this)),
      m_address(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_join(newLabButton("joinLab", tr("&Join"), this)),
      m_who(newLabWords("labMember", this)),
      m_status(newLabWords("labStatus", this)),
      m_shares(new QCheckBox(tr("Share my &decisions, so that others see how many kept a paper"), this)),
      m_sync(newLabButton("syncLab", tr("Sync &now"), this)),
      m_leave(newLabButton("leaveLab", tr("&Leave the lab"), this)),
      m_flaw(new FlawLabel(this)) {
    auto *hint =
        new QLabel(tr("A group that shares papers, criteria and scores on its own PostgreSQL server. Each "
                      "score is paid for once. Your decisions, notes and tags stay private."),
                   this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_flaw->setObjectName(QStringLiteral("labFlaw"));
    m_stack->addWidget(newJoining());
    m_stack->addWidget(newMember());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_stack);
    layout->addWidget(m_flaw);
    layout->addStretch(1);
    connect(m_join, &QPushButton::clicked, this,
            [this] { Q_EMIT joinWanted(m_address->text().trimmed(), m_password->text()); });
    connect(m_address, &QLineEdit::textChanged, this, [this] { enable(m_isBusy); });
    connect(m_leave, &QPushButton::clicked, this, &LabTab::leaveWanted);
    connect(m_sync, &QPushButton::clicked, this, &LabTab::syncWanted);
    connect(m_shares, &QCheckBox::toggled, this, &LabTab::shareWanted);
    enable(false);
}

QWidget *LabTab::newJoining() {
    m_address->setObjectName(QStringLiteral("labAddress"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://name@server/database"));
    m_password->setObjectName(QStringLiteral("labPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("stored in the keyring; leave empty to use ~/.pgpass"));
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 6, 0, 0);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_join);
    return page;
}

QWidget *LabTab::newMember() {
    m_shares->setObjectName(QStringLiteral("shareDecisions"));
    m_leave->setToolTip(tr("What you received stays in your library; what you shared stays in the lab"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sync);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_who);
    column->addWidget(m_status);
    column->addWidget(m_shares);
    column->addSpacing(6);
    column->addLayout(buttons);
    return page;
}

void LabTab::showLab(const LabView &view) {
    m_stack->setCurrentIndex(view.isJoined ? 1 : 0);
    m_who->setText(tr("%1 at %2").arg(view.member, view.place));
    m_status->setText(statusText(view));
    const QSignalBlocker blocker(m_shares);
    m_shares->setChecked(view.sharesDecisions);
    m_flaw->setFlaw(view.trouble);
    if (view.isJoined)
        m_password->clear();
    enable(view.isBusy);
}

QString LabTab::statusText(const LabView &view) const {
    QStringList lines;
    lines << (view.syncedAt.isValid()
                  ? tr("Last synced: %1.")
                        .arg(QLocale().toString(view.syncedAt.toLocalTime(), QLocale::ShortFormat))
                  : tr("Not synced yet."));
    if (view.waiting && *view.waiting > 0)
        lines << tr("%Ln change(s) waiting to be sent.", nullptr, *view.waiting);
    if (view.spent)
        lines << (view.monthCap ? tr("The lab has spent %1 of %2 this month.")
                                      .arg(moneyText(*view.spent), moneyText(*view.monthCap))
                                : tr("The lab has spent %1 this month.").arg(moneyText(*view.spent)));
    if (!view.followsAny)
        lines << tr("You follow no categories, so its papers are not shown. Choose some on the Papers page.");
    for (const LabHolder &holder : view.holders)
        lines << tr("Papers claimed by %1 until %2: %3.")
                     .arg(holder.member, QLocale().toString(holder.until.toLocalTime(), QLocale::ShortFormat),
                          QLocale().toString(holder.papers));
    return lines.join(QLatin1Char('\n'));
}

void LabTab::enable(bool isBusy) {
    m_isBusy = isBusy;
    m_join->setEnabled(!isBusy && !m_address->text().trimmed().isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_address, m_password, m_leave, m_shares, m_sync})
        part->setEnabled(!isBusy);
}

void LabTab::showEvent(QShowEvent *event) {
    SettingsTab::showEvent(event);
    Q_EMIT opened();
}

} // namespace winnow
