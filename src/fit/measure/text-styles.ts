import type { TypeScale } from '../../model/artifact.ts';
import { COMPOUND } from '../../text/kept-together.ts';
import type { TextStyle } from './text-measure.ts';

/** How the body is set. */
export const BODY: TextStyle = { family: 'sans' };

/** How labels are set. */
export const BOLD: TextStyle = { family: 'sans', weight: 600 };

/** How titles are set; short compounds in those of slides stay whole, shorter ones in larger titles. */
export function titleStyle(scale: TypeScale, compounds = COMPOUND.largeTitle): TextStyle {
  const styles = titleStyles.get(scale) ?? new Map<number, TextStyle>();
  titleStyles.set(scale, styles);
  const style = styles.get(compounds) ?? {
    family: 'serif',
    weight: scale.titleWeight,
    compounds,
    spacing: scale.titleTracking,
    figures: 'lining',
  };
  styles.set(compounds, style);
  return style;
}

/** The same objects each time, so that what was measured in one is found again. */
const titleStyles = new WeakMap<TypeScale, Map<number, TextStyle>>();
