#pragma once

#include "app/model/paper.h"

namespace winnow {

// What citation formats say of an arXiv paper.

// The year and month of the first version, as the id says; 0 for the papers of the sample day.
struct SubmissionMonth {
    int year = 0;
    int month = 0;
};
SubmissionMonth submissionMonth(const ArxivId &id);

// "ATLAS Collaboration": not a person, never split into first and last name.
bool isCollaboration(const QString &name);

struct PersonName {
    QString first; // "Sammy"
    QString last;  // "Davis"; particles ("van der") stay with the first names, as arXiv's own exports have it
    QString suffix; // "Jr."
};
PersonName personName(const QString &name); // TeX read out

// The journal version's DOI, else arXiv's own: https://info.arxiv.org/help/doi.html
QString citedDoi(const Paper &paper);

} // namespace winnow
