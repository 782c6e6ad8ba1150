using System.Globalization;
using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Shown;

/// <summary>Reads an embed as a bot sent it.</summary>
internal static class EmbedReader
{
    public static ShownEmbed Read(JsonElement embed) =>
        new()
        {
            Title = embed.Text("title"),
            Link = Web(embed.Text("url")),
            Author = embed.Child("author").Text("name"),
            AuthorLink = Web(embed.Child("author").Text("url")),
            Text = embed.Text("description"),
            Footer = embed.Child("footer").Text("text"),
            Picture = Web(embed.Child("image").Text("url")),
            Thumbnail = Web(embed.Child("thumbnail").Text("url")),
            Colour = (int?)embed.Number("color"),
            At = DateTimeOffset.TryParse(
                embed.Text("timestamp"),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at
            )
                ? at
                : null,
            Fields =
            [
                .. embed
                    .List("fields")
                    .Select(f => new ShownField(
                        f.Text("name") ?? "",
                        f.Text("value") ?? "",
                        f.Flag("inline") ?? false
                    )),
            ],
        };

    /// <summary>Nothing but the web is linked to or shown.</summary>
    private static string? Web(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address!.AbsoluteUri
            : null;
}
