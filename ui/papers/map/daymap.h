#pragma once

#include "app/model/day.h"
#include "ui/papers/list/paperpick.h"
#include "ui/papers/list/paperscope.h"
#include "ui/papers/map/funnel.h"
#include "ui/papers/map/scorecounts.h"

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

// The strip below the table: map and funnel, or instead of the funnel the legend of the map's topics; one
// line of text when hidden. What is picked in it narrows the table; a stage needs all papers of the day, so
// the table's view changes for it and is restored afterwards.
class DayMap final : public QWidget {
    Q_OBJECT
public:
    DayMap(const PaperModel &papers, PaperSortModel &shown, SettingsInUse &settings,
           QWidget *parent = nullptr);
    QWidget *below(QWidget *table); // a splitter with both
    void join(); // adds the strip: Tab reaches the map after everything that is in the window by then

    void setDay(const std::optional<DaySummary> &day); // none: the papers are not a day's
    void clearPick();
    bool isOpen() const { return m_isOpen; }
    void setByTopic(bool isByTopic); // draws papers by topic, and the legend instead of the funnel
    bool isByTopic() const { return m_isByTopic; }
    void setSearch(const QString &words); // the search that the table shows
    void setOpen(bool open);              // by the user: kept regardless of the window's height

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    // The pick in words, and in fewer words; the table is already narrowed.
    void pickChanged(const QString &text, const QString &brief);
    void topicPicked(const QString &term); // start or end the search for this topic
    void viewWanted(winnow::DecisionFilter view);
    void openChanged(bool open);
    void leaveRequested(); // return to the table

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose();
    void connectParts();
    void fold(bool open);
    void foldByHeight();
    void onCounted(const ScoreCounts &scores, const Funnel &funnel);
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
    QLabel *m_words;    // shown when hidden
    QLabel *m_mapTitle; // shown when open
    QLabel *m_funnelTitle;
    TopicLegend *m_legend;
    QToolButton *m_topicChoice;
    QToolButton *m_toggle;
    QSplitter *m_splitter = nullptr;
    QList<int> m_sizes; // sizes of table and map when open
    QString m_mapText;
    ScoreCounts m_scores;
    Funnel m_numbers;
    CutOffs m_cutOffs;
    int m_announced = 0;
    bool m_isOpen = true;
    bool m_isByTopic = false;
    std::optional<bool> m_wish; // the user's choice; none: depends on the window's height
    std::optional<DecisionFilter> m_viewBefore;
};

} // namespace winnow
