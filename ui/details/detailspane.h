#pragma once

#include "app/model/paperrow.h"
#include "ui/details/detailsdocument.h"

#include <QWidget>

class QStackedLayout;

namespace winnow {

class DetailsView;
class KeyButton;

// The keys shown on the buttons; what they do is the window's business.
struct DecisionKeys {
    QString keep = QStringLiteral("s");
    QString skip = QStringLiteral("e");
    QString later = QStringLiteral("l");
    QString bibTeX = QStringLiteral("b");
};

// One paper to read, and what can be decided on it.
class DetailsPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void showPaper(const PaperRow &row); // the same paper again keeps its scroll position
    void showNone();
    void setMarkedWords(const QStringList &words);
    void setKeys(const DecisionKeys &keys);
    bool scrollPage(); // one page down; false: the end was in sight already

    DetailsView *view() const { return m_view; } // bare keys act while it has the focus
    QSize sizeHint() const override { return {372, 480}; }

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void decisionRequested(winnow::Decision decision);
    void bibTeXRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    KeyButton *addButton(QWidget *row, const QString &text, Decision decision);
    void write();
    void onLink(const QUrl &url);

    DetailsView *m_view;
    KeyButton *m_keep = nullptr;
    KeyButton *m_skip = nullptr;
    KeyButton *m_later = nullptr;
    KeyButton *m_bibTeX = nullptr;
    QStackedLayout *m_stack;
    DetailsOptions m_options;
    std::optional<PaperRow> m_row;
};

} // namespace winnow
