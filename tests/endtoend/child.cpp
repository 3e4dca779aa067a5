// SPDX-License-Identifier: GPL-3.0-or-later
// What another process does to a workspace, for tests that stop it in the middle:
//
//   parindex_test_child hold FILE PERSON    opens, says "writing" or "reading", waits for input to end
//   parindex_test_child edit FILE FIRST     makes change FIRST, FIRST + 1 …; says the number of each
//                                           after it was accepted; never ends by itself
//   parindex_test_child bring FILE FIRST    brings in batches FIRST, FIRST + 1 … of files as documents;
//                                           says the number of each after it was accepted; never
//                                           ends by itself
//   parindex_test_child golden FILE COUNT   makes the file and COUNT changes: how tests/data gets
//                                           its workspace of each released form
#include "tests/support/numberedbatches.h"
#include "tests/support/numberededits.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

#include <unistd.h>

using namespace parindex;

namespace {

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<std::size_t>(whole.size())) != whole.size())
        std::_Exit(3); // Nobody listens any more.
}

int fail(const Error &error)
{
    say("failed: " + error.message.toUtf8() + " | " + error.detail.toUtf8());
    return 1;
}

int hold(const QString &path, const QString &person)
{
    const auto workspace = Workspace::open(path, person);
    if (!workspace)
        return fail(workspace.error());
    say((*workspace)->isReadOnly() ? "reading: " + (*workspace)->whyReadOnly()->message.toUtf8() : QByteArray("writing"));
    while (std::getchar() != EOF) {
    }
    return 0;
}

int edit(const QString &path, int first)
{
    const auto workspace = Workspace::open(path, QStringLiteral("Người sửa"));
    if (!workspace)
        return fail(workspace.error());
    const test::NumberedEdits edits(**workspace);
    for (int number = first;; ++number) {
        if (const Status status = edits.make(number); !status)
            return fail(status.error());
        say(QByteArray::number(number));
    }
}

int bring(const QString &path, int first)
{
    const auto workspace = Workspace::open(path, QStringLiteral("Người thêm"));
    if (!workspace)
        return fail(workspace.error());
    for (int number = first;; ++number) {
        if (const Status status = test::NumberedBatches(**workspace).bringIn(number); !status)
            return fail(status.error());
        say(QByteArray::number(number));
    }
}

int golden(const QString &path, int count)
{
    const auto workspace = test::NumberedEdits::createWorkspace(path);
    if (!workspace)
        return fail(workspace.error());
    const test::NumberedEdits edits(**workspace);
    for (int number = 1; number <= count; ++number) {
        if (const Status status = edits.make(number); !status)
            return fail(status.error());
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"hold")
        return hold(arguments[2], arguments[3]);
    if (arguments.size() == 4 && arguments[1] == u"edit")
        return edit(arguments[2], arguments[3].toInt());
    if (arguments.size() == 4 && arguments[1] == u"bring")
        return bring(arguments[2], arguments[3].toInt());
    if (arguments.size() == 4 && arguments[1] == u"golden")
        return golden(arguments[2], arguments[3].toInt());
    return 2;
}
