#pragma once

#include <QScrollArea>

#include <vector>

class QToolButton;

namespace winnow {

class FlowLayout;
class PaperModel;
class ScoreCounts;

// Explains the map's marks: topics with their number of papers among those the table offers. A click shows
// only their papers, a second click all.
class TopicLegend final : public QScrollArea {
    Q_OBJECT
public:
    explicit TopicLegend(QWidget *parent = nullptr);

    void setCounts(const PaperModel &papers, const ScoreCounts &counts);
    void setSearch(const QString &words); // the table's search: its topic is highlighted
    QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    void picked(const QString &term); // topic:"Model Compression"
    void leaveRequested();            // Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry {
        int topic = 0;
        QString name;
        int papers = 0;
        QString term; // search term; empty: can't be searched for
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void show(const std::vector<Entry> &entries);
    void paintSigns();

    FlowLayout *m_flow;
    std::vector<Entry> m_entries;
    std::vector<QToolButton *> m_buttons; // one per entry
    QString m_search;
};

} // namespace winnow
