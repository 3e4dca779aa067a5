// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QToolButton;

namespace parindex {

class CitationModel;
class DocumentTable;

/// The documents that prove the leaf that is looked at: files are dropped or pasted here, and
/// section and page are typed in place.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    /// Files may be let go on the list or, where it is given, anywhere on the widget around it.
    explicit EvidenceList(Session &session, QWidget *parent = nullptr, QWidget *dropArea = nullptr);

    void focusDocument(std::optional<EvidenceId> document); ///< Nothing: the way to add one.

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    bool isWritable() const; ///< Whether documents may be added, or cited differently, now.
    std::vector<const Evidence *> chosen() const;
    const Evidence *current() const; ///< Null when none is chosen.
    void choose(const std::vector<EvidenceId> &ids);
    void activate(const QModelIndex &index);
    void attach();
    void citeExisting();
    void edit();
    void open();
    void look(); ///< Into the document, at the page that is cited.
    void removeCitations();
    void showState(); ///< Which buttons can be pressed, and what an empty list says.
    void retranslate();

    Session &m_session;
    CitationModel *m_model;
    DocumentTable *m_table;
    QToolButton *m_attach;
    QToolButton *m_cite;
    QToolButton *m_edit;
    QToolButton *m_look;
    QToolButton *m_open;
    QToolButton *m_remove;
};

} // namespace parindex
