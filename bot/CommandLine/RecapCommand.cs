using System.CommandLine;
using DebateBot.Core;
using DebateBot.Core.Comments;
using DebateBot.Core.Recaps;

namespace DebateBot.CommandLine;

/// <summary>`recap FILE [--words N] [--json]`: an old discussion in the words of those who took part.</summary>
internal static class RecapCommand
{
    private const int MostWords = 10_000;

    public static Command Create()
    {
        var file = ThreadFile.Argument();
        var words = new Option<string>("--words")
        {
            Description = "How many words all its sentences may have together.",
            HelpName = "N",
            DefaultValueFactory = _ =>
                RecapRequest.UsualWords.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object instead of text." };
        var command = new Command(
            "recap",
            "Recaps an old discussion; every sentence is somebody's own, with its number."
        )
        {
            file,
            words,
            json,
        };
        command.SetAction(
            async (asked, cancellationToken) =>
            {
                var request = new RecapRequest(Number(asked.GetRequiredValue(words)));
                var thread = await ThreadFile.ReadAsync(asked.GetRequiredValue(file), cancellationToken);
                var links = ReplyResolver.ResolveAll(thread.Article, thread.Comments);
                var recap = RecapWriter.Write(thread.Article, thread.Comments, links, request);
                var output = asked.InvocationConfiguration.Output;
                if (asked.GetValue(json))
                    await output.WriteLineAsync(RecapJson.Write(recap));
                else
                    RecapText.Draw(recap, output);
            }
        );
        return command;
    }

    private static int Number(string words) =>
        int.TryParse(words, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= MostWords
            ? number
            : throw new UserError($"--words takes a number from 1 to {MostWords}, not “{words}”.");
}
