#pragma once

#include "app/model/paperrow.h"
#include "ui/papers/details/decisionkeys.h"
#include "ui/papers/details/detailsdocument.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace winnow {

class DetailsView;
class KeyButton;
class AnnotationPanel;

// One paper to read, with its decision buttons and annotations. DetailsController reads and stores.
class DetailsPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    // The same paper again keeps its scroll position.
    // `topic` as of TopicIndex.
    void showPaper(const PaperRow &row, const DayRank &rank = {}, int topic = -2);
    void showNone();
    const std::optional<PaperRow> &paper() const { return m_row; }
    void setCriteria(const CriteriaWords &criteria);
    void setKeys(const DecisionKeys &keys);
    void setFollowedAuthors(const QStringList &names);
    // For the paper on screen; those for another one are ignored.
    void setHistory(const ArxivId &id, std::vector<ScoreRecord> history);
    void setClose(const ArxivId &id, const EarlierPapers &papers);
    void setEarlier(const ArxivId &id, std::vector<PaperVersion> versions);          // newest first
    void setSimilar(const ArxivId &id, std::optional<std::vector<PaperRow>> papers); // none: unknown
    void setReasons(const ArxivId &id, const TasteReasons &reasons);
    void setDecided(const ArxivId &id, const QStringList &words);
    void setAbstract(const ArxivId &id, const QString &abstract);
    void setLab(const ArxivId &id, const std::optional<LabKept> &kept); // of the lab's members
    bool scrollPage(); // one page down; false: the end was already visible
    void editNote();

    AnnotationPanel *own() const { return m_own; }
    DetailsView *view() const { return m_view; } // bare keys work while it has the focus
    QSize sizeHint() const override { return {372, 480}; }
    QSize minimumSizeHint() const override { return {240, 160}; } // not all parts need be visible

Q_SIGNALS:
    void paperShown(const winnow::ArxivId &id); // a different paper from before
    void linkActivated(const QUrl &url);
    void decisionRequested(winnow::Decision decision);
    void bibTeXRequested();
    void scoringRequested();                         // although it was screened out or failed
    void authorPapersRequested(const QString &name); // Unicode
    void topicRequested(const QString &name);        // requests all its papers
    void followRequested(const QString &name, bool follow);
    void similarRequested(const winnow::ArxivId &id);
    void allSimilarRequested(const std::vector<winnow::ArxivId> &ids); // the paper itself first
    void paperRequested(const winnow::ArxivId &id); // requests to show this paper and select it in the table
    void leaveRequested();                          // return to the table

public Q_SLOTS:
    void saveNote();   // reports what was typed and not reported yet
    void askSimilar(); // for the paper that is shown

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeButtons();
    KeyButton *addButton(QWidget *row, const QString &text, Decision decision);
    void arrange();
    void write(bool isOther = false); // the same paper keeps its scroll position
    void onLink(const QUrl &url);
    void showAuthorMenu(int author);
    void showTopic(int index); // index as in DetailsLink
    void showAllSimilar();

    DetailsView *m_view;
    AnnotationPanel *m_own;
    KeyButton *m_keep = nullptr;
    KeyButton *m_skip = nullptr;
    KeyButton *m_later = nullptr;
    KeyButton *m_bibTeX = nullptr;
    KeyButton *m_note = nullptr;
    QBoxLayout *m_body = nullptr; // text and annotations
    QStackedLayout *m_stack;
    DetailsOptions m_options;
    DetailsExtras m_extras;
    std::optional<PaperRow> m_row;
    bool m_isNoteWanted = false; // in a pane too low to show it all the time
};

} // namespace winnow
