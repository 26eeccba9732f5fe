#pragma once

#include "app/model/day.h"
#include "ui/papers/list/paperpick.h"
#include "ui/papers/list/paperscope.h"
#include "ui/papers/map/funnel.h"
#include "ui/papers/map/topiccounts.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace winnow {

class DayCounter;
class FunnelView;
class HeatMap;
class PaperModel;
class PaperSortModel;
class SettingsInUse;
class TopicLegend;

// The strip below the table: map and funnel, or in place of the funnel the legend of the map's topics; folded
// up one line of words. What is picked in it narrows the
// table; a stage needs all papers of the day, so the table's view changes for it and comes back afterwards.
class DayMap final : public QWidget {
    Q_OBJECT
public:
    DayMap(const PaperModel &papers, PaperSortModel &shown, SettingsInUse &settings,
           QWidget *parent = nullptr);
    QWidget *below(QWidget *table); // room for both, with a border that can be moved
    void join(); // goes there: Tab comes to the map after all that is in the window by then

    void setDay(const std::optional<DaySummary> &day); // none: not a day's papers
    void clearPick();
    bool isOpen() const { return m_isOpen; }
    void
    setByTopic(bool isByTopic); // papers are drawn by their topics, whose legend is in the funnel's place
    bool isByTopic() const { return m_isByTopic; }
    void setSearch(const QString &words); // that the table shows
    void setOpen(bool open);              // by the reader: kept whatever the window's height

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    // In words, and in fewer; the table is narrowed already.
    void pickChanged(const QString &text, const QString &brief);
    void topicPicked(const QString &term); // to be searched for, or no longer
    void viewWanted(winnow::DecisionView view);
    void openChanged(bool open);
    void leaveRequested(); // back to the table

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose();
    void connectParts();
    void fold(bool open);
    void foldByHeight();
    void onCounted(const ScoreCounts &scores, const TopicCounts &topics, const Funnel &funnel);
    void showParts();
    void onStagePicked(std::optional<FunnelStage> stage);
    void pick(const PaperPick &pick);
    void showNumbers();
    void showTitle();
    void setCutOffs(const CutOffs &cutOffs);

    const PaperModel &m_papers;
    PaperSortModel &m_shown;
    SettingsInUse &m_settings;
    DayCounter *m_counter;
    HeatMap *m_map;
    FunnelView *m_funnel;
    QLabel *m_words;    // folded up
    QLabel *m_mapTitle; // unfolded
    QLabel *m_funnelTitle;
    TopicLegend *m_legend;
    QToolButton *m_topicChoice;
    QToolButton *m_toggle;
    QSplitter *m_splitter = nullptr;
    QList<int> m_sizes; // of table and map, unfolded
    QString m_mapText;
    ScoreCounts m_scores;
    TopicCounts m_topics;
    Funnel m_numbers;
    CutOffs m_cutOffs;
    int m_announced = 0;
    bool m_isOpen = true;
    bool m_isByTopic = false;
    std::optional<bool> m_wish; // the reader's; none: as the window's height suggests
    std::optional<DecisionView> m_viewBefore;
};

} // namespace winnow
