// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/frameworkjson.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace parindex::test {

/// A framework of three fields: two levels, three levels, and a survey; 10 points in all.
inline QByteArray smallFrameworkJson()
{
    return QByteArray(R"({"format":"parindex-framework","version":1,"decision":"01/QĐ-TEST","title":"Bộ thử","audience":"province",
"first_year":2026,"last_year":2026,"items":[
 {"code":"1","level":"field","title":"Chỉ đạo điều hành","maximum":"4","items":[
  {"code":"1.1","level":"criterion","title":"Kế hoạch cải cách","maximum":"3","items":[
   {"code":"1.1.1","level":"subcriterion","title":"Ban hành kế hoạch","maximum":"1","evidence":"Kế hoạch","lead":"Sở Nội vụ","rule":"Kịp thời: 1\nKhông: 0"},
   {"code":"1.1.2","level":"subcriterion","title":"Hoàn thành nhiệm vụ","maximum":"2","evidence":"Báo cáo","lead":"Sở Tư pháp"}]},
  {"code":"1.2","level":"criterion","title":"Báo cáo định kỳ","maximum":"1","evidence":"Báo cáo","lead":"Sở Nội vụ"}]},
 {"code":"2","level":"field","title":"Thể chế","maximum":"2.5","evidence":"Quyết định","lead":"Sở Tư pháp"},
 {"code":"3","level":"field","title":"Tác động","maximum":"3.5","items":[
  {"code":"3.1","level":"criterion","title":"Điều tra xã hội học","maximum":"3.5","scored_by":"survey"}]}]})");
}

/// A real workspace file in a folder of its own, with one agency and one draft of 2026.
class TestWorkspace
{
public:
    TestWorkspace()
    {
        auto created = Workspace::create(path(), QStringLiteral("Người thử"));
        if (!created)
            qFatal("%s (%s)", qUtf8Printable(created.error().message), qUtf8Printable(created.error().detail));
        workspace = std::move(*created);
        const auto framework = workspace->addFramework(readFrameworkJson(smallFrameworkJson()).value());
        const auto agency = workspace->addAgency({{}, QStringLiteral("Tỉnh Thử"), Audience::Province});
        assessment = workspace->addAssessment({{}, agency.value(), framework.value(), 2026, Assessment::State::Draft}).value();
    }

    QString path() const { return folder.filePath(QStringLiteral("thu.parindex")); }
    const Item &item(const char *code) const
    {
        return *workspace->view(assessment).framework.findCode(QString::fromUtf8(code));
    }
    ScoreKey key(const char *code) const { return {assessment, item(code).id, Stage::Self}; }
    /// A file with the given content in the same folder; gives its path.
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    AssessmentId assessment;
};

} // namespace parindex::test
