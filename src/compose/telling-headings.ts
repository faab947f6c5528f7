import type { PhrasingContent } from 'mdast';
import { phrasingText } from '../text/plain-text.ts';

/** True for a heading over the works that a lecture rests on. */
export function namesSources(title: readonly PhrasingContent[]): boolean {
  return SOURCES.has(plain(title));
}

/** True for a heading that ends a lecture: thanks, or room for questions. */
export function namesClosing(title: readonly PhrasingContent[]): boolean {
  return CLOSINGS.has(plain(title));
}

/** Without numbers, marks and case: `7. References:` as `references`. */
function plain(title: readonly PhrasingContent[]): string {
  return phrasingText(title).toLowerCase().replace(NOT_LETTERS, ' ').trim();
}

const NOT_LETTERS = /[^\p{L}\p{M}]+/gu;

const SOURCES: ReadonlySet<string> = setOf(`
  sources, references, bibliography, literature, further reading, further readings, works cited, works consulted,
  reading list, recommended reading, recommended readings, suggested reading, suggested readings, readings, selected bibliography,
  sources and further reading, references and further reading, literature and sources, sources cited, image credits, picture credits,
  quellen, literatur, quellen und literatur, literatur und quellen, literaturverzeichnis, quellenverzeichnis, literaturhinweise,
  weiterführende literatur, zum weiterlesen, bildnachweis, bildnachweise, quellenangaben,
  bibliographie, références, références bibliographiques, pour aller plus loin, lectures complémentaires, sources et bibliographie,
  fuentes, bibliografía, referencias, referencias bibliográficas, lecturas recomendadas, lecturas, para saber más,
  fonti, bibliografia, riferimenti, riferimenti bibliografici, letture consigliate, per approfondire,
  fontes, referências, referências bibliográficas, leituras recomendadas, para saber mais,
  bronnen, literatuur, literatuurlijst, verder lezen, källor, referenser, litteratur, kilder, litteraturliste, referanser, lähteet, kirjallisuus,
  źródła, literatura, zdroje, irodalom, források, kaynaklar, kaynakça, bibliografie, surse,
  источники, литература, список литературы, библиография, источники и литература, джерела, література, список літератури,
  πηγές, βιβλιογραφία, αναφορές, 参考文献, 参考资料, 參考文獻, 參考資料, 文献, 引用文献, 出典, 资料来源, 参考書, 참고문헌, 출처,
  المراجع, المصادر, المصادر والمراجع, קריאה נוספת, מקורות, ביבליוגרפיה, منابع,
  เอกสารอ้างอิง, แหล่งอ้างอิง, รายการอ้างอิง, อ้างอิง, บรรณานุกรม, แหล่งที่มา, อ่านเพิ่มเติม, แนะนำให้อ่าน`);

const CLOSINGS: ReadonlySet<string> = setOf(`
  questions, any questions, questions and answers, questions and discussion, questions discussion, q a, q and a, thank you, thanks, many thanks, thank you very much,
  thank you for your attention, thanks for your attention, thank you for listening, thanks for listening, the end, goodbye,
  thank you questions, thanks questions, contact, get in touch,
  fragen, noch fragen, fragen und diskussion, fragen und antworten, danke, vielen dank, danke für die aufmerksamkeit, danke für ihre aufmerksamkeit, danke für eure aufmerksamkeit,
  vielen dank für die aufmerksamkeit, vielen dank für ihre aufmerksamkeit, vielen dank für eure aufmerksamkeit, ende, kontakt,
  questions réponses, des questions, vos questions, avez vous des questions, merci, merci beaucoup, merci de votre attention, merci pour votre attention, fin,
  preguntas, alguna pregunta, gracias, muchas gracias, gracias por su atención, gracias por vuestra atención, fin, contacto,
  domande, ci sono domande, grazie, grazie mille, grazie per l attenzione, grazie dell attenzione, fine, contatti,
  perguntas, dúvidas, obrigado, obrigada, muito obrigado, muito obrigada, obrigado pela atenção, obrigada pela atenção, fim, contato, contacto,
  vragen, bedankt, dank u, dank je wel, bedankt voor uw aandacht, bedankt voor jullie aandacht, frågor, tack, tack för uppmärksamheten, spørgsmål, tak, takk, spørsmål, kysymyksiä, kiitos,
  pytania, dziękuję, dziękuję za uwagę, dziękujemy za uwagę, dotazy, děkuji, děkuji za pozornost, děkujeme za pozornost, kérdések, köszönöm, köszönöm a figyelmet, sorular, teşekkürler, întrebări, mulțumesc,
  вопросы, ваши вопросы, спасибо, спасибо за внимание, питання, дякую, дякую за увагу, ερωτήσεις, ευχαριστώ, σας ευχαριστώ,
  谢谢, 謝謝, 谢谢大家, 谢谢观看, 提问, 问答, ありがとうございました, ご清聴ありがとうございました, 質問, 質疑応答, 감사합니다, 질문,
  شكرا, شكراً, شكرا لكم, أسئلة, أسئلة؟, תודה, תודה רבה, שאלות, متشکرم, با تشکر,
  ขอบคุณ, ขอบคุณครับ, ขอบคุณค่ะ, ขอบคุณที่รับฟัง, ขอบคุณที่สนใจ, ถาม ตอบ, มีคำถามไหม, จบการบรรยาย`);

function setOf(names: string): ReadonlySet<string> {
  return new Set(
    names
      .split(',')
      .map(name => name.replace(/[^\p{L}\p{M}]+/gu, ' ').trim())
      .filter(name => name !== ''),
  );
}
