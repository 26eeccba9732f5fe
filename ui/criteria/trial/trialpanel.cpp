#include "ui/criteria/trial/trialpanel.h"

#include "ui/common/hairline.h"
#include "ui/common/plaintable.h"
#include "ui/common/scorebar.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace winnow {

namespace {

class BarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        constexpr int alwaysBold = 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, themeColors(option.palette).accentSoft);
        paintScoreBar(*painter, option, index.data(trialBarRole).toInt(), alwaysBold,
                      index.column() == static_cast<int>(TrialColumn::Novelty) ? ScoreBar::Novelty
                                                                               : ScoreBar::Relevance);
        painter->restore();
    }
};

} // namespace

TrialPanel::TrialPanel(QWidget *parent)
    : QWidget(parent),
      m_table(new PlainTable(m_model, this)),
      m_caption(new QLabel(this)),
      m_others(new QPushButton(tr("Other p&apers"), this)),
      m_close(new QPushButton(tr("C&lose"), this)) {
    setObjectName(QStringLiteral("trialPanel"));
    m_caption->setObjectName(QStringLiteral("trialCaption"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_others->setObjectName(QStringLiteral("otherTrialPapers"));
    m_others->setToolTip(tr("Try the criteria on other papers of this day"));
    m_close->setObjectName(QStringLiteral("closeTrial"));
    m_close->setToolTip(tr("Close the trial (Esc)"));
    for (QPushButton *button : {m_others, m_close})
        button->setProperty("quiet", true);
    prepareTable();
    compose();
    connect(m_others, &QPushButton::clicked, this, &TrialPanel::othersRequested);
    connect(m_close, &QPushButton::clicked, this, &TrialPanel::closeRequested);
    hide();
}

void TrialPanel::prepareTable() {
    m_table->setObjectName(QStringLiteral("trialTable"));
    m_table->setAccessibleName(tr("Trial papers"));
    m_table->setSortingEnabled(false);
    m_table->sortByColumn(static_cast<int>(TrialColumn::Paper), Qt::AscendingOrder); // in the model's order
    m_table->horizontalHeader()->setSectionsClickable(false);
    for (const TrialColumn bar : {TrialColumn::Relevance, TrialColumn::Novelty})
        m_table->setItemDelegateForColumn(static_cast<int>(bar), new BarDelegate(m_table));
    m_table->setWidths({QStringLiteral("A title of a usual length, which tells one from another"),
                        QStringLiteral("10·10 →"), QStringLiteral("Relevance"), QStringLiteral("Relevance")});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TrialPanel::compose() {
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_caption, 1);
    head->addWidget(m_others);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newHairline(this));
    layout->addLayout(head);
    layout->addWidget(m_table);
}

void TrialPanel::showRows(std::vector<TrialRow> rows) {
    m_model.setRows(std::move(rows));
    if (m_table->hasFocus() && m_table->currentRow() < 0)
        m_table->setCurrentRow(0);
}

void TrialPanel::showCaption(const QString &text) {
    m_caption->setText(text);
}

void TrialPanel::setOthersPossible(bool isPossible) {
    m_others->setEnabled(isPossible);
}

void TrialPanel::takeFocus() {
    if (m_table->currentRow() < 0)
        m_table->setCurrentRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrialPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace winnow
