using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.World;

/// <summary>What Discord accepts as commands: names, lengths, order and number of options and choices.</summary>
public static partial class CommandRules
{
    private static readonly Dictionary<string, string> NoTexts = new(StringComparer.Ordinal);

    /// <param name="at">The path of a command; {0} is its place in the list.</param>
    public static void Check(IReadOnlyList<AppCommand> commands, string at)
    {
        var errors = new FieldErrors();
        var seen = new HashSet<(CommandKind, string)>();
        for (int i = 0; i < commands.Count; i++)
        {
            var path = string.Format(CultureInfo.InvariantCulture, at, i);
            CheckOne(commands[i], path, errors);
            if (!seen.Add((commands[i].Kind, commands[i].Name)))
                errors.Add(
                    path + "name",
                    "APPLICATION_COMMANDS_DUPLICATE_NAME",
                    "Application command names must be unique"
                );
        }

        errors.ThrowIfAny();
        foreach (
            var (kind, most) in new[]
            {
                (CommandKind.Slash, 100),
                (CommandKind.UserMenu, 15),
                (CommandKind.MessageMenu, 15),
            }
        )
        {
            if (commands.Count(c => c.Kind == kind) > most)
                throw new Refused(400, 30032, $"Maximum number of application commands reached ({most})");
        }
    }

    private static void CheckOne(AppCommand command, string at, FieldErrors errors)
    {
        bool isSlash = command.Kind == CommandKind.Slash;
        errors.CheckOneOf(at + "type", (int)command.Kind, 1, 2, 3);
        if (isSlash)
            CheckName(command.Name, at + "name", errors);
        else
            errors.CheckLength(at + "name", command.Name, 1, 32);
        errors.CheckLength(at + "description", command.Description, isSlash ? 1 : 0, isSlash ? 100 : 0);
        foreach (var (locale, text) in command.Translations.Names ?? NoTexts)
            errors.CheckLength($"{at}name_localizations.{locale}", text, 1, 32);
        foreach (var (locale, text) in command.Translations.Descriptions ?? NoTexts)
            errors.CheckLength($"{at}description_localizations.{locale}", text, 1, 100);
        if (!isSlash && command.Options.Count > 0)
            errors.Add(
                at + "options",
                "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS",
                "Context menu commands cannot have options"
            );
        CheckOptions(command.Options, at + "options", depth: 0, errors);
        if (TextOf(command.Name, command.Description, command.Options) > 8000)
            errors.Add(at + "options", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
    }

    private static void CheckOptions(IReadOnlyList<CommandOption> options, string at, int depth, FieldErrors errors)
    {
        errors.CheckCount(at, options.Count, 0, 25);
        bool hadOptional = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < options.Count; i++)
        {
            var (option, path) = (options[i], $"{at}.{i}");
            CheckName(option.Name, $"{path}.name", errors);
            errors.CheckLength($"{path}.description", option.Description, 1, 100);
            if (!Enum.IsDefined(option.Kind))
                errors.Add(
                    $"{path}.type",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}."
                );
            if (!seen.Add(option.Name))
                errors.Add($"{path}.name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");
            if (option.IsRequired && hadOptional)
                errors.Add(
                    $"{path}",
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options"
                );
            hadOptional |= !option.IsRequired;
            CheckKind(option, path, depth, errors);
        }

        if (options.Any(IsSub) && !options.All(IsSub))
            errors.Add(
                at,
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types"
            );
    }

    private static void CheckKind(CommandOption option, string path, int depth, FieldErrors errors)
    {
        if (IsSub(option))
        {
            if (depth > 1 || (depth == 1 && option.Kind == OptionKind.Group))
                errors.Add(
                    $"{path}.type",
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-commands cannot be nested that deep"
                );
            CheckOptions(option.Options, $"{path}.options", depth + 1, errors);
            return;
        }

        errors.CheckCount($"{path}.choices", option.Choices.Count, 0, 25);
        for (int c = 0; c < option.Choices.Count; c++)
        {
            errors.CheckLength($"{path}.choices.{c}.name", option.Choices[c].Name, 1, 100);
            bool isText = option.Choices[c].Value.ValueKind == JsonValueKind.String;
            if (!isText && option.Choices[c].Value.ValueKind != JsonValueKind.Number)
                errors.Require($"{path}.choices.{c}.value");
            else if (isText != (option.Kind == OptionKind.String))
                errors.Add(
                    $"{path}.choices.{c}.value",
                    "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE",
                    "Choice value is not of the option's type"
                );
            if (isText)
                errors.CheckLength($"{path}.choices.{c}.value", option.Choices[c].Value.GetString(), 1, 100);
        }

        if (option is { HasAutocomplete: true, Choices.Count: > 0 })
            errors.Add(
                $"{path}.autocomplete",
                "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
                "Autocomplete and choices are mutually exclusive"
            );
        if (option.HasAutocomplete && option.Kind is not (OptionKind.String or OptionKind.Integer or OptionKind.Number))
            errors.Add(
                $"{path}.autocomplete",
                "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE",
                "Option type does not take autocomplete"
            );
        if (option.MinLength is < 0 or > 6000 || option.MaxLength is < 1 or > 6000)
            errors.Add($"{path}.max_length", "NUMBER_TYPE_MAX", "Lengths must be between 0 and 6000.");
    }

    private static bool IsSub(CommandOption option) => option.Kind is OptionKind.Subcommand or OptionKind.Group;

    private static void CheckName(string name, string path, FieldErrors errors)
    {
        if (!SlashName().IsMatch(name) || name.Any(char.IsUpper))
            errors.Add(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }

    private static int TextOf(string name, string description, IReadOnlyList<CommandOption> options) =>
        name.Length
        + description.Length
        + options.Sum(o =>
            TextOf(o.Name, o.Description, o.Options) + o.Choices.Sum(c => c.Name.Length + c.Value.ToString().Length)
        );

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SlashName();
}
