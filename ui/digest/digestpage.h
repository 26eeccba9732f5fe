#pragma once

#include "app/library/library.h"
#include "app/model/day.h"
#include "app/settings/settings.h"
#include "ui/common/messages/messages.h"
#include "ui/digest/rendereddigest.h"

#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace winnow {

class DigestBar;
class DigestExporter;
class DigestPreview;
class EmptyDigest;
class RangeChooser;
class Runner;
class SecretStore;
class SummaryStrip;

// The Digest tab: an exact preview of what will be written, and the ways to write it.
class DigestPage final : public QWidget {
    Q_OBJECT
public:
    // Without runner and secrets there are no summaries.
    DigestPage(Library &library, Messages &messages, Runner *runner = nullptr, SecretStore *secrets = nullptr,
               QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    void setDay(QDate day); // invalid: no day yet
    void setSearch(const QString &words);
    // The day's scores or decisions changed. Updates the preview at once if the page is visible, else when it
    // is shown; a change during an update causes one more.
    void refresh();

    // These wait for an update that is under way, so that what was just decided is in it; without a digest
    // they do nothing.
    void chooseExport();
    void copy();
    void print();

Q_SIGNALS:
    void settingsChanged(const winnow::Settings &settings); // changed by the user: cut-offs, form
    void fetchRequested();
    void scoreRequested(const QDate &day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // What a digest is about, as of the time it was requested.
    struct Subject {
        QDate day;
        std::optional<DigestRange> range;
        friend bool operator==(const Subject &, const Subject &) = default;
    };

    void connectParts();
    void takeSummary(const DigestRange &range, const DigestSummary &summary);
    void changeSubject();
    bool hasSubject() const;
    Pending<Digest> makeWanted();
    void showResult(const Result<RenderedDigest> &result);
    void showFailure(const Error &error);
    void explainEmptyDigest();
    void explainEmptyDay();
    void applyCutOffs(const CutOffs &cutOffs);
    void applyForm();
    void withDigest(std::function<void()> act);

    Library &m_library;
    Messages &m_messages;
    RangeChooser *m_chooser;
    DigestBar *m_bar;
    SummaryStrip *m_strip; // null: no summaries
    QStackedWidget *m_stack;
    DigestPreview *m_preview;
    EmptyDigest *m_empty;
    DigestExporter *m_exporter;

    Settings m_settings;
    QDate m_day;
    Subject m_subject;                      // what is shown, or being prepared
    std::optional<DigestSummary> m_summary; // the subject's summary
    std::optional<CutOffs> m_ownCutOffs;    // cut-offs that the user set for this day
    std::optional<RenderedDigest> m_view;   // what is shown, and exported
    std::function<void()> m_onceMade;       // what the user asked for during an update
    bool m_isMaking = false;
    bool m_onceMore = false;
    bool m_isStale = true;
};

} // namespace winnow
