using System.Net;
using System.Net.Http.Headers;
using DebateBot.Core;
using DebateBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebateBot.Connection.Rest;

/// <summary>Adds the bot's token where the path does not carry one, and ends the program when Discord does not take it any more.</summary>
public sealed class AuthorizationHandler(IOptions<DiscordSettings> settings, Ending ending) : DelegatingHandler
{
    private static readonly ProductInfoHeaderValue[] Agent =
    [
        new("DiscordBot", null),
        new("(https://github.com/debatebot/debatebot, 1.0)"),
    ];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var needsToken = !ApiRoute.Of(request).CarriesToken;
        if (needsToken)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", settings.Value.Token);
        request.Headers.UserAgent.Clear();
        foreach (var part in Agent)
            request.Headers.UserAgent.Add(part);

        var response = await base.SendAsync(request, cancellationToken);
        if (needsToken && response.StatusCode == HttpStatusCode.Unauthorized)
            ending.Because(new UserError(TokenRefused.Sentence));
        return response;
    }
}
