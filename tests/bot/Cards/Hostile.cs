using FsCheck;
using FsCheck.Fluent;

namespace DebateBot.Tests.Bot.Cards;

/// <summary>What people paste: families of emoji, right to left, letters under towers of marks, mentions, markdown, walls of text.</summary>
public sealed record Hostile(string Text)
{
    private static readonly string[] Pieces =
    [
        "👩‍👩‍👧‍👦",
        "🏳️‍🌈 ",
        "مرحبا بالعالم ",
        "‮reversed‬ ",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘ ",
        "@everyone ",
        "<@123456789012345678> ",
        "||spoiler|| ",
        "```\ncode",
        "**bold* ",
        "[link](https://example.com/(x)) ",
        "> ",
        "\n\n",
        "The bridge costs more than the ferry does. ",
        "a",
        "文字文字文字",
        "\u200B",
        "# ",
    ];

    public static Arbitrary<Hostile> Any() =>
        (
            from count in Gen.Choose(0, 400)
            from pieces in Gen.ListOf(Gen.Elements(Pieces), count)
            let text = string.Concat(pieces)
            select new Hostile(text.Length > 4000 ? text[..4000] : text)
        ).ToArbitrary();
}
