#pragma once

#include <QScrollArea>

#include <vector>

class QToolButton;

namespace winnow {

class FlowLayout;
class PaperModel;
class TopicCounts;

// What the marks of the map stand for: topics with their number of papers, of those the table offers. A click
// asks for their papers alone, once more for all.
class TopicLegend final : public QScrollArea {
    Q_OBJECT
public:
    explicit TopicLegend(QWidget *parent = nullptr);

    void setCounts(const PaperModel &papers, const TopicCounts &counts);
    void setSearch(const QString &words); // that the table shows: its topic is marked
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
        QString term; // empty: it can't be searched for
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void show(const std::vector<Entry> &entries);
    void paintSigns();

    FlowLayout *m_flow;
    std::vector<Entry> m_entries;
    std::vector<QToolButton *> m_buttons; // one an entry
    QString m_search;
};

} // namespace winnow
