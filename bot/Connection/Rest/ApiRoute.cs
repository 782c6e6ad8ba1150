using Refit;

namespace DebateBot.Connection.Rest;

/// <summary>What a request asks for, as far as limits and retries go.</summary>
/// <param name="Template">Method and path with placeholders.</param>
/// <param name="Major">The channel, server or webhook in the path, which has buckets of its own; empty where there is none.</param>
/// <remarks>https://discord.com/developers/docs/topics/rate-limits</remarks>
public sealed record ApiRoute(string Template, string Major)
{
    private static readonly HttpRequestOptionsKey<string> RelativePathTemplate = new(
        HttpRequestMessageOptions.RelativePathTemplate
    );

    private static readonly string[] MajorNames =
    [
        "{channelId}",
        "{guildId}",
        "{webhookId}",
        "{webhookToken}",
        "{interactionToken}",
    ];

    /// <summary>Answers to interactions do not count towards the global limit, and their token is their authorization.</summary>
    public bool AnswersInteraction => Template.Contains("{interactionToken}", StringComparison.Ordinal);

    /// <summary>The first answer to an interaction, of which there is one: a second is refused.</summary>
    public bool IsFirstAnswer => Template.EndsWith("/callback", StringComparison.Ordinal);

    /// <summary>Whether the path itself carries the right to use it, so that the bot's token stays at home.</summary>
    public bool CarriesToken => Template.Contains("Token}", StringComparison.Ordinal);

    /// <summary>
    /// Whether sending it twice does no more than once: everything but POST, and of those a message (its nonce is enforced), a message's
    /// thread (it has at most one) and the first answer to an interaction.
    /// </summary>
    public bool MayRepeat =>
        !Template.StartsWith("POST ", StringComparison.Ordinal)
        || Template
            is "POST /channels/{channelId}/messages"
                or "POST /channels/{channelId}/messages/{messageId}/threads"
        || IsFirstAnswer;

    public static ApiRoute Of(HttpRequestMessage request)
    {
        if (!request.Options.TryGetValue(RelativePathTemplate, out var template))
            throw new InvalidOperationException("A request without route template has no bucket.");

        var path = template.Split('?')[0];
        var names = path.Split('/');
        var values = request.RequestUri!.AbsolutePath.Split('/')[^names.Length..]; // the API's own path comes before
        var major = names.Zip(values).Where(pair => MajorNames.Contains(pair.First)).Select(pair => pair.Second);
        return new($"{request.Method} {path}", string.Join('/', major));
    }
}
