/** Words of Portuguese and Galician; the keys are explained in `../../concepts.ts`. */

export const PORTUGUESE: Record<string, string> = {
	pt: `
self eu|me|meu|minha|meus|minhas|sou|estou|tenho|moro|trabalho|nasci|edito|escrevo|estudo|fui|nós|nosso|nossa|leciono|resido|vivo|faço|contribuo|gosto|participei|estarei|costumo|comigo|cresci|curso|mim|uso|nos|posso
my meu|minha|meus|minhas|nosso|nossa
named me chamo|chamo-me|meu nome é|o meu nome é|meu nome verdadeiro é|meu nome real é|nome verdadeiro|nome civil|nome de batismo|na vida real sou|meu nome completo é|podem me chamar de|me chamam de|chamam-me|me conhecem como|sou conhecido como|sou conhecida como|na vida real|pra quem me conhece|os amigos me
iam sou|eu sou
live moro|moramos|resido|residente|vivo em|vivo no|vivo na|sou de|sou do|sou da|natural de|natural do|natural da|nascido em|nascida em|nascido no|nasci em|nasci no|nasci na|cresci|criado em|criada em|radicad*|venho de|oriund*|mudei|minha cidade|minha terra|mora em|morador*|vivendo em|morando|proveniente|originári*|carioca|paulistan*|gaúch*|cidade natal|vim morar|me mudei|mudei-me|nos mudamos|meu bairro|radicado|radicada|morador de|moradora de
born nasci|nascid*|nascimento|aniversário|safra|ano de nascimento|safra de|colheita de|geração de|nascido|nascida|turma de
age tenho # anos|# anos|# aninhos|quarentão|quarentona|trintão|cinquentão|cinquentona|aposentad*|reformad*
kin esposa|esposo|marido|mulher|companheir*|namorad*|noiv*|mãe|pai|pais|filho|filhos|filha|filhas|irmão|irmãos|irmã|irmãs|avó|avô|avós|neto|neta|netos|tio|tia|primo|prima|sobrinh*|família|sogra|sogro|caçula|mais velho|mais velha|gêmeos|cunhad*
mykin casado|casada|divorciad*|viúvo|viúva|pai de|mãe de|solteir*|avô de|avó de
job trabalho|trabalhei|trabalhando|trabalha|estudo|estudei|estudante|leciono|dou aula*|formad*|graduad*|mestrand*|doutorand*|empregad*|servidor públic*|servidora|funcionári*|de profissão|profissão|curso|cursando|diretor*|atuo|exerço|estagiári*|bolsista|sócio|tesoureir*|ganho a vida|doutorado|mestrado
org universidade|escola|colégio|instituto|faculdade|hospital|empresa|ministério|biblioteca|museu|laboratório|banco|fábrica|fundação|arquivo|prefeitura|câmara|associação|liceu|politécnico|etec|ifsp|paróquia|livraria|secretaria|cooperativa
prof professor|professora|engenheir*|programador*|desenvolvedor*|médic*|enfermeir*|bibliotecári*|arquivista|advogad*|jornalista|pesquisador*|investigador*|historiador*|tradutor*|mecânic*|agricultor*|padeir*|cozinheir*|eletricista|marceneir*|contador*|arquitet*|fotógraf*|farmacêutic*|dentista|veterinári*|livreir*|geólog*|biólog*|químic*|físic*|analista|estudante|aluno|aluna|motorista|psicólog*|economista|ferroviári*|maquinista
every cada|todos os|todas as|toda|todo|costumo|normalmente|geralmente|noites|manhãs|tardes|à noite|de manhã|à tarde|fins de semana|fim de semana|finais de semana|turno|plantão|diariamente|horas|madrugada|dias úteis
meet encontro|encontros|wikimania|editatona|maratona de edição|oficina|conferência|wikiencontro|congresso|hackathon|caminhada fotográfica
away férias|viagem|viajo|estarei em|ausente|viajando|participei|de volta
faith católic*|cristã|cristão|protestante|evangélic*|muçulman*|judeu|judia|budista|hindu|ateu|ateia|agnóstic*|ortodox*|espírita|umbandista|candomblé|candomblecista|crente|adventista|testemunha de jeová|mórmon|missa|batista|catequista
party socialista|comunista|liberal|conservador*|petista|anarquista|republican*|monarquista|feminista|sindicalista|sindicalizad*|de esquerda|de direita|militante|milito|voto|filiad*|bolsonarista|lulista|social-democrata|psol|bloquista|libertári*
orient gay|homossexual|lésbica|bissexual|heterossexual|queer|transgênero|trans|não-binári*|não binári*|assexual|lgbt*
health autista|autismo|tdah|asperger|bipolar|depressão|diagnóstico|diagnosticad*|diabétic*|diabetes|epilep*|dislexia|disléxic*|surd*|ceg*|cadeirante|cadeira de rodas|câncer|cancro|deficiência|deficiente|crônic*|esclerose|enxaqueca|asmátic*|hiv|celíac*|daltônic*
ethnic quilombola|indígena|cigan*|afrodescendente|ascendência|descendente|descendentes|negr*|pard*|guarani|pataxó|nissei|sansei|mestiç*
street rua|avenida|av|travessa|praça|alameda|caixa postal|apartado|cep|bairro|apto|quadra|largo|rodovia|condomínio
topic interess*|artigos|artigo|wikiprojeto|projeto|escrevo sobre|edito sobre|temas|verbetes|gosto|wikipédia
site meu blog|meu site|minha página|meu canal
user este usuário|esta usuária|este utilizador|esta utilizadora|este wikipedista|usuário|usuária|utilizador|este editor
anon sem registro|sem estar logado|deslogad*|como ip|meu ip|endereço ip|anônim*|sem login|antes de me registrar
=name nome|nome real|nome completo|nome verdadeiro|sobrenome|apelido
=birth nascimento|data de nascimento|nasci|nascido|nascida|aniversário|ano de nascimento
=age idade
=place local|cidade|país|residência|origem|mora em|moro em|localidade|região|estado|naturalidade|nacionalidade|município|onde moro|localização|morada
=job profissão|ocupação|trabalho|emprego|empregador|cargo|empresa
=school estudos|universidade|escola|formação|faculdade|curso|escolaridade
=mail email|e-mail|mail|correio eletrônico|correio
=phone telefone|tel|celular|telemóvel|cel|fone|zap|whats
=addr endereço|morada|endereço postal|caixa postal|correspondência
=site site|página|blog|página pessoal|sítio
=im redes|redes sociais
=faith religião|crença|fé
=party política|ideologia|partido
=orient orientação sexual|sexualidade
=health deficiência|saúde
=ethnic etnia|cor
=tz fuso horário|hora local|fuso
=kin família|estado civil|filhos
=id matrícula|indicativo|placa|cpf|rg|número de estudante|lattes
=hours horário|horários|disponibilidade|disponível
=ip ip|meus ips
=travel encontros|viagens|eventos|agenda
work artigos|criados|criei|pendentes|a fazer|rascunho*|fontes|bibliografia|prêmios|prémios|medalhas|testes|ferramentas|citações|citação|lista|listas|notas|pessoas|biografias|monumentos|tarefas|contribuições|estatísticas|ligações`,
	gl: `
self eu|me|meu|miña|meus|son|estou|teño|vivo|traballo|nacín|edito|escribo|estudo|nós|noso|fun|colaboro
my meu|miña|meus|miñas|noso|nosa
named chámome|o meu nome é|o meu nome real|nome real|na vida real|chámanme|coñécenme|coñécenme como
iam son|eu son
live vivo|resido|son de|natural de|nado en|nada en|nacín en|criado|orixinari*|a miña vila|a miña cidade|veciño de|veciña de|veño de
born nacín|nado|nada|nacido|nacida|nacemento|aniversario
age teño # anos|# anos
kin muller|marido|esposa|esposo|parella|mozo|moza|nai|pai|pais|fillo|fillos|filla|fillas|irmán|irmá|irmáns|avoa|avó|avós|neto|tío|tía|curmán|familia
mykin casado|casada|pai de|nai de|solteir*|divorciad*|viúv*
job traballo|estudo|estudante|mestre en|licenciad*|profesor en|xubilad*|de profesión|dou clase*
org universidade|escola|colexio|instituto|facultade|hospital|empresa|biblioteca|museo|concello|arquivo|asociación
prof profesor*|mestr*|enxeñeir*|programador*|médic*|enfermeir*|bibliotecari*|avogad*|xornalista|investigador*|historiador*|tradutor*|mariñeir*|estudante
every cada|todos os|todas as|noites|mañás|tardes|fins de semana|fin de semana
faith católic*|cristi*|ateo|atea|agnóstic*|crente
party nacionalista|socialista|comunista|independentista|feminista|milito|de esquerdas
orient gai|lesbiana|bisexual|homosexual|lgbt*
health autista|depresión|diabétic*|discapacidade|xord*|ceg*
street rúa|praza|avenida|apartado de correos
topic artigos|wikiproxecto|proxecto|interes*|escribo sobre
user este usuario|esta usuaria|este galipedista|usuario|usuaria
=name nome|nome real
=birth nacemento|data de nacemento
=place lugar|cidade|vila|residencia|concello|orixe
=job profesión|ocupación|traballo
=mail correo|correo electrónico
=phone teléfono|móbil
=addr enderezo
work artigos|creados|pendente|fontes|bibliografía|premios|notas`,
};
