using DebateBot.Connection.Payloads;
using Refit;

namespace DebateBot.Connection.Rest;

public partial interface IDiscordApi
{
    /// <summary>Within 3 s, once. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response</summary>
    [Post("/interactions/{interactionId}/{interactionToken}/callback")]
    Task AnswerAsync(
        ulong interactionId,
        string interactionToken,
        [Body] HttpContent callback,
        CancellationToken cancellationToken
    );

    /// <summary>Within 15 min. https://discord.com/developers/docs/interactions/receiving-and-responding#edit-original-interaction-response</summary>
    [Patch("/webhooks/{applicationId}/{interactionToken}/messages/@original")]
    Task EditAnswerAsync(
        ulong applicationId,
        string interactionToken,
        [Body] HttpContent message,
        CancellationToken cancellationToken
    );

    /// <summary>Replaces them all. https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands</summary>
    [Put("/applications/{applicationId}/commands")]
    Task OverwriteCommandsAsync(
        ulong applicationId,
        [Body] CommandBody[] commands,
        CancellationToken cancellationToken
    );
}
