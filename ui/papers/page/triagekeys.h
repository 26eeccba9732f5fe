#pragma once

namespace winnow {

class Actions;
class DetailsPane;
class FocusController;
class AnnotationActions;
class PaperActions;
class PaperSession;
class PaperView;

// The objects that keys and menus act on.
struct TriageParts {
    PaperActions &acts;
    AnnotationActions &annotationActions; // notes, tags, your relevance
    PaperView &view;
    DetailsPane &details;
    FocusController &pass;
    PaperSession &session;
};

// Connects menus and keys with the papers: bare letters only while the table, the details or the focus page
// have the focus.
void connectTriageKeys(const Actions &actions, const TriageParts &parts);

} // namespace winnow
