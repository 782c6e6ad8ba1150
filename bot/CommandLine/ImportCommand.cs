using System.CommandLine;
using DebateBot.Core.Comments;

namespace DebateBot.CommandLine;

/// <summary>`import FILE [--json]`: what an import would find. It stores nothing.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = ThreadFile.Argument();
        var json = new Option<bool>("--json") { Description = "Print one JSON object instead of a tree." };
        var command = new Command("import", "Shows an old discussion: its article, its comments and who answers whom.")
        {
            file,
            json,
        };
        command.SetAction(
            async (asked, cancellationToken) =>
            {
                var thread = await ThreadFile.ReadAsync(asked.GetRequiredValue(file), cancellationToken);
                var links = ReplyResolver.ResolveAll(thread.Article, thread.Comments);
                var output = asked.InvocationConfiguration.Output;
                if (asked.GetValue(json))
                    await output.WriteLineAsync(ImportJson.Write(thread, links));
                else
                    ImportTree.Draw(thread, links, output);
            }
        );
        return command;
    }
}
