using DebateBot.Core.Recaps;
using Spectre.Console;

namespace DebateBot.CommandLine;

/// <summary>A recap for people.</summary>
internal static class RecapText
{
    public static void Draw(Recap recap, TextWriter output)
    {
        var console = Plain.Console(output);
        foreach (var section in recap.Sections)
        {
            console.WriteLine(section.Heading);
            foreach (var sentence in section.Sentences)
                console.Write(new Padder(new Text($"“{sentence.Text}” {Source(sentence)}"), new Padding(2, 0, 0, 0)));
            console.WriteLine();
        }
        console.WriteLine($"{recap.Covered} of {recap.Comments} comments are by people cited here.");
    }

    private static string Source(Citation sentence) =>
        sentence.Comment is { } number
            ? $"{sentence.Author}, #{number}"
            : $"{sentence.Author}, the article".TrimStart(',', ' ');
}
