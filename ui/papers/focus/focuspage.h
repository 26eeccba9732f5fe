#pragma once

#include "app/model/paperrow.h"
#include "ui/papers/details/decisionkeys.h"
#include "ui/papers/details/detailsdocument.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace winnow {

class DetailsView;
class KeyButton;

// One paper and nothing else: first its title, and a moment later the rest.
class FocusPage final : public QWidget {
    Q_OBJECT
public:
    explicit FocusPage(QWidget *parent = nullptr);

    void showPaper(const PaperRow &row); // a new paper starts with its title
    bool showMore(); // reveals the abstract, then scrolls it by a page; false: all was visible
    void showProgress(int done, int all, const QString &left);
    void setCriteria(const CriteriaWords &criteria);
    void setKeys(const DecisionKeys &keys);

    DetailsView *view() const { return m_view; } // bare keys work while it has the focus

Q_SIGNALS:
    void revealed(winnow::ArxivId id); // its abstract is visible
    void decisionRequested(winnow::Decision decision);
    void undoRequested();
    void leaveRequested();
    void linkActivated(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    KeyButton *addDecision(QWidget *row, const QString &text, Decision decision);
    void reveal();
    void write(bool isOther = false);
    void onLink(const QUrl &url);

    DetailsView *m_view;
    QProgressBar *m_progress;
    QLabel *m_left;
    KeyButton *m_keep = nullptr;
    KeyButton *m_skip = nullptr;
    KeyButton *m_later = nullptr;
    KeyButton *m_undo = nullptr;
    QTimer m_moment; // until the abstract appears by itself
    DetailsOptions m_options;
    std::optional<PaperRow> m_row;
    bool m_isRevealed = false;
};

} // namespace winnow
