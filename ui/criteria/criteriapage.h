#pragma once

#include "app/criteria/criteria.h"
#include "ui/common/messages/messages.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace winnow {

class ComparisonPicker;
class CostController;
class CriteriaFiles;
class CriteriaHeader;
class CriteriaReview;
class Library;
class PageTabs;
class PromptDiff;
class PromptEdit;
class PromptStack;
class ReadingPanel;
class SaveBar;
class VersionStore;

// The Criteria tab: edit the prompts, save them as a new version, view older versions and use them again.
// Unsaved text is never lost: saveState() keeps it across a restart, and Revert and Import can be undone.
class CriteriaPage final : public QWidget {
    Q_OBJECT
public:
    CriteriaPage(Library &library, Messages &messages, QWidget *parent = nullptr);

    CostController &costs() const { return *m_costs; }
    SaveBar &bar() const { return *m_bar; }
    ReadingPanel &reading() const { return *m_reading; }
    void addPanel(QWidget *panel); // between the prompts and the bar

    void refresh(); // reads the library again; unsaved changes stay
    bool hasUnsavedChanges() const;
    QByteArray saveState() const; // the unsaved changes; empty: none
    void restoreState(const QByteArray &state);

    void save(); // as a new version
    void revert();

Q_SIGNALS:
    void criteriaChanged(const winnow::Criteria &criteria); // the criteria in use from now on
    void draftChanged();                                    // saveState() has changed; at most once a second
    void promptsShown(const winnow::Criteria &onScreen, const winnow::Criteria &inUse); // or were changed

private:
    QWidget *buildBody();
    void connectShelf();
    void connectWidgets();

    void showLibrary();
    void adoptDraft();
    void showVersion(std::optional<int> version); // none: the working text
    void showSaved(const Criteria &saved, bool isNew);
    void showUsed(const Criteria &used);
    void showImported(const Criteria &imported);

    bool isEdited() const { return !working().samePrompts(m_base); }
    Criteria working() const;  // the prompts in the editors
    Criteria onScreen() const; // the prompts in the editors, or those of the version being viewed
    PromptStack *stackOnScreen() const;
    PromptEdit *showScoringPrompt();
    void rewrite(const QString &from, const QString &to);
    void showComparison();
    void textChanged();
    void showState();

    Messages &m_messages;
    VersionStore *m_shelf;
    CriteriaFiles *m_files;
    CriteriaHeader *m_header;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    PromptStack *m_editors;  // the working text
    PromptStack *m_showcase; // another version, read-only
    ComparisonPicker *m_comparison;
    PromptDiff *m_diff;
    CriteriaReview *m_review;
    ReadingPanel *m_reading;
    SaveBar *m_bar;
    CostController *m_costs;
    QLabel *m_banner = nullptr;
    QTimer m_draftDue;

    Criteria m_base;                 // what the working text was made from
    std::optional<Criteria> m_draft; // restored, waiting for the library
    std::optional<int> m_looking;    // the version on screen; none: the working text
};

} // namespace winnow
